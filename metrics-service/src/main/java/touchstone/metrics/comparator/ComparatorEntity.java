package touchstone.metrics.comparator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import touchstone.contracts.metrics.target.Comparator;
import touchstone.contracts.metrics.target.ComparatorKind;
import touchstone.contracts.metrics.target.NewComparator;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.metrics.measure.Period;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.problem.Problems;

/** What others show for an indicator. */
@Entity(name = "Comparator")
@Table(name = "comparator")
@Immutable
class ComparatorEntity extends IdentifiedEntity {
    UUID indicator;

    @Enumerated(EnumType.STRING)
    ComparatorKind kind;

    String name;
    String period;
    LocalDate ends;
    BigDecimal value;
    BigDecimal low;
    BigDecimal high;
    String source;

    protected ComparatorEntity() {}

    ComparatorEntity(IndicatorEntity indicator, NewComparator facts) {
        boolean range = facts.low() != null && facts.high() != null;
        if (range == (facts.value() != null) || (facts.low() == null) != (facts.high() == null)) {
            throw Problems.invalid("value", "give either one 'value' or both 'low' and 'high'");
        }
        if (range && facts.low().compareTo(facts.high()) > 0) {
            throw Problems.invalid("low", "must not be above 'high'");
        }
        this.indicator = indicator.id;
        this.kind = facts.kind();
        this.name = facts.name();
        this.period = facts.period();
        this.ends = Period.of("period", facts.period()).to();
        this.value = facts.value();
        this.low = facts.low();
        this.high = facts.high();
        this.source = facts.source();
    }

    /** An indicator's, the latest period first. */
    static List<ComparatorEntity> of(IndicatorEntity indicator) {
        return list("indicator = ?1 order by ends desc, kind, name", indicator.id);
    }

    Comparator record() {
        return new Comparator(id, kind, name, period, value, low, high, source);
    }
}
