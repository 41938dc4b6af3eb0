package touchstone.metrics.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import touchstone.contracts.metrics.indicator.Counting;
import touchstone.contracts.metrics.indicator.Definition;
import touchstone.contracts.metrics.indicator.Frequency;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.NewIndicator;
import touchstone.contracts.metrics.indicator.Polarity;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.metrics.measure.Period;

/**
 * All that is said of an indicator, as an indicator and each of its steps keep it.
 *
 * @param periods     kinds of period that it is judged by, its own first
 * @param definitions by the day from which they count
 */
@Embeddable
public record IndicatorDescription(
        String title,
        @Enumerated(EnumType.STRING) Stage stage,
        @Enumerated(EnumType.STRING) Unit unit,
        @Enumerated(EnumType.STRING) Polarity polarity,
        @Column(name = "decimals") int precision,
        @Enumerated(EnumType.STRING) Frequency frequency,
        @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING) List<PeriodKind> periods,
        int position,
        String source,
        String supplier,
        @JdbcTypeCode(SqlTypes.JSON) List<Definition> definitions,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> measures,
        @Column(name = "exceeds_whole") boolean exceedsWhole,
        String budget,
        @Column(name = "retired_from") LocalDate retiredFrom,
        @JdbcTypeCode(SqlTypes.JSON) Counting counting) {

    /** @param counting checked, and whole */
    static IndicatorDescription of(NewIndicator facts, List<Definition> definitions, LocalDate retiredFrom, Counting counting) {
        return new IndicatorDescription(facts.title(), facts.stage(), facts.unit(), facts.polarity(), facts.precision(), facts.frequency(),
                facts.periods() == null ? usualOf(facts.frequency()) : facts.periods().stream().distinct().toList(), facts.position(), facts.source(), facts.supplier(),
                definitions, facts.measures() == null ? List.of() : facts.measures(), Boolean.TRUE.equals(facts.exceedsWhole()), facts.budget(), retiredFrom, counting);
    }

    private static List<PeriodKind> usualOf(Frequency frequency) {
        return switch (frequency) {
            case WEEKLY -> List.of(PeriodKind.WEEK, PeriodKind.DATE);
            case AD_HOC -> List.of(PeriodKind.DATE);
            case MONTHLY -> List.of(PeriodKind.MONTH);
            case QUARTERLY -> List.of(PeriodKind.QUARTER, PeriodKind.YEAR);
            case ANNUAL -> List.of(PeriodKind.YEAR);
        };
    }

    IndicatorDescription definedBy(List<Definition> others) {
        return new IndicatorDescription(title, stage, unit, polarity, precision, frequency, periods, position, source, supplier, others, measures, exceedsWhole, budget, retiredFrom, counting);
    }

    /** @param from null when it is measured again */
    IndicatorDescription retiredFrom(LocalDate from) {
        return new IndicatorDescription(title, stage, unit, polarity, precision, frequency, periods, position, source, supplier, definitions, measures, exceedsWhole, budget, from, counting);
    }

    /** Number of the definition that a period is counted under. */
    int definitionOf(Period period) {
        return definitions.stream().filter(definition -> definition.from() == null || !definition.from().isAfter(period.from()))
                .reduce((earlier, later) -> later).orElseThrow().number();
    }

    Indicator of(UUID id, int version, String code) {
        return new Indicator(id, version, code, title, stage, unit, polarity, precision, frequency, periods, position, source, supplier, definitions, measures,
                exceedsWhole, budget, retiredFrom, counting);
    }
}
