package touchstone.metrics.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.type.SqlTypes;
import touchstone.contracts.Role;
import touchstone.contracts.metrics.indicator.Counting;
import touchstone.contracts.metrics.indicator.Definition;
import touchstone.contracts.metrics.indicator.Frequency;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.NewDefinition;
import touchstone.contracts.metrics.indicator.NewIndicator;
import touchstone.contracts.metrics.indicator.Polarity;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.metrics.MetricsErrors;
import touchstone.metrics.measure.Period;
import touchstone.metrics.measure.Scale;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Something measured again and again. Addressed by its code; its id is understood too. */
@Entity(name = "Indicator")
@Table(name = "indicator")
public class IndicatorEntity extends VersionedEntity {
    @Column(updatable = false)
    public String authority;

    @Column(updatable = false)
    public String code;

    String title;

    @Enumerated(EnumType.STRING)
    public Stage stage;

    @Enumerated(EnumType.STRING)
    public Unit unit;

    @Enumerated(EnumType.STRING)
    public Polarity polarity;

    @Column(name = "decimals")
    public int precision;

    @Enumerated(EnumType.STRING)
    public Frequency frequency;

    /** Kinds of period that it is judged by, its own first. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    List<PeriodKind> periods;

    int position;
    String source;
    String supplier;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Definition> definitions;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> measures;

    @Column(name = "exceeds_whole")
    boolean exceedsWhole;

    String budget;

    @Column(name = "retired_from")
    public LocalDate retiredFrom;
    @JdbcTypeCode(SqlTypes.JSON)
    public Counting counting;

    protected IndicatorEntity() {}

    public IndicatorEntity(String authority, NewIndicator facts) {
        this.authority = authority;
        this.code = facts.code();
        this.unit = facts.unit();
        this.definitions = List.of(new Definition(1, null, facts.definition(), AsAt.orToday(facts.knownOn())));
        describe(facts);
    }

    /** 404 when there is none. */
    public static IndicatorEntity get(String authority, String code) {
        return read(authority, code, LockModeType.NONE);
    }

    /** Keeps others from changing it or its readings until the transaction ends. */
    public static IndicatorEntity locked(String authority, String code) {
        return read(authority, code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same of several, in the order of their ids, by id. */
    public static Map<UUID, IndicatorEntity> locked(Collection<UUID> ids) {
        List<IndicatorEntity> found = IndicatorEntity.<IndicatorEntity>find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
        return found.stream().collect(Collectors.toMap(indicator -> indicator.id, Function.identity()));
    }

    private static IndicatorEntity read(String authority, String code, LockModeType lock) {
        Optional<IndicatorEntity> found = find("authority = ?1 and code = ?2", authority, code)
                .withLock(lock).firstResultOptional();
        return found.orElseThrow(() -> Problems.notFound("indicator"));
    }

    /** Some by id, to read only. */
    public static Map<UUID, IndicatorEntity> byId(Collection<UUID> ids) {
        List<IndicatorEntity> found = find("id in ?1", ids).withHint(HibernateHints.HINT_READ_ONLY, true).list();
        return found.stream().collect(Collectors.toMap(indicator -> indicator.id, Function.identity()));
    }

    /** When the first of a stage came into Touchstone; today when there is none. */
    public static LocalDate cameOn(String authority, Stage stage) {
        Optional<IndicatorEntity> first = find("authority = ?1 and stage = ?2 order by id", authority, stage).firstResultOptional();
        return first.map(IndicatorEntity::cameOn).orElseGet(AsAt::today);
    }

    /** When it came into Touchstone. */
    public LocalDate cameOn() {
        return AsAt.of(id);
    }

    /** Those of an authority that have one of the codes, by code, to read only. */
    public static Map<String, IndicatorEntity> byCode(String authority, Collection<String> codes) {
        List<IndicatorEntity> found = find("authority = ?1 and code in ?2", authority, codes)
                .withHint(HibernateHints.HINT_READ_ONLY, true).list();
        return found.stream().collect(Collectors.toMap(indicator -> indicator.code, Function.identity()));
    }

    /** Corrects how it is described, the latest definition included; 409 for another unit once it has readings. */
    public void correct(NewIndicator facts) {
        if (!facts.code().equals(code)) {
            throw Problems.invalid("code", "never changes; it is '" + code + "'");
        }
        if (facts.unit() != unit && count("from Reading r where r.indicator = ?1", id) > 0) {
            throw MetricsErrors.unitInUse();
        }
        unit = facts.unit();
        List<Definition> corrected = new ArrayList<>(definitions);
        Definition latest = corrected.remove(corrected.size() - 1);
        corrected.add(new Definition(latest.number(), latest.from(), facts.definition(), latest.knownOn()));
        definitions = corrected;
        describe(facts);
    }

    /** Counts something else from a date on, until the next definition's: it may be recorded late. */
    public void redefine(NewDefinition facts, LocalDate knownOn) {
        if (definitions.stream().anyMatch(definition -> facts.from().equals(definition.from()))) {
            throw Problems.invalid("from", "has a definition already; correct how that reads, or give another day");
        }
        List<Definition> extended = new ArrayList<>(definitions);
        extended.add(new Definition(extended.size() + 1, facts.from(), facts.text(), knownOn));
        extended.sort(Comparator.comparing(Definition::from, Comparator.nullsFirst(Comparator.naturalOrder())));
        definitions = extended;
    }

    /** Asks for no figure of a period that begins on a day or later; 409 when it is retired already. */
    public void retire(LocalDate from) {
        if (retiredFrom != null) {
            throw MetricsErrors.retired(retiredFrom);
        }
        retiredFrom = from;
    }

    /** 409 when it is not retired. */
    public void reinstate() {
        if (retiredFrom == null) {
            throw MetricsErrors.notRetired();
        }
        retiredFrom = null;
    }

    /** Whether no figure of the period is asked for. */
    public boolean isRetiredFor(Period period) {
        return retiredFrom != null && !period.from().isBefore(retiredFrom);
    }

    private void describe(NewIndicator facts) {
        title = facts.title();
        stage = facts.stage();
        polarity = facts.polarity();
        precision = facts.precision();
        frequency = facts.frequency();
        periods = facts.periods() == null ? usualOf(frequency) : facts.periods().stream().distinct().toList();
        position = facts.position();
        source = facts.source();
        supplier = facts.supplier();
        measures = facts.measures() == null ? List.of() : facts.measures();
        counting = new CountingCheck(authority, facts).counting();
        exceedsWhole = Boolean.TRUE.equals(facts.exceedsWhole());
        budget = facts.budget();
        requireMoney();
    }

    /** Only money has a budget, which is money too. */
    private void requireMoney() {
        if (budget == null) {
            return;
        }
        if (unit != Unit.MONEY || budget.equals(code)) {
            throw Problems.invalid("budget", "can only be another indicator of money, of one that is money itself");
        }
        IndicatorEntity of = byCode(authority, List.of(budget)).get(budget);
        if (of == null || of.unit != Unit.MONEY) {
            throw Problems.invalid("budget", of == null ? "is not an indicator of this authority" : "is not in pounds; choose an indicator of money");
        }
    }

    public Scale scale() {
        return new Scale(unit, precision, exceedsWhole);
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

    /** Number of the definition that a period is counted under. */
    public int definitionOf(Period period) {
        return definitions.stream().filter(definition -> definition.from() == null || !definition.from().isAfter(period.from()))
                .reduce((earlier, later) -> later).orElseThrow().number();
    }

    /** Whether the caller may submit figures for it. */
    public boolean isSuppliedBy(Caller caller) {
        return isSuppliedBy(caller, authority, supplier);
    }

    /** The same of one that is not loaded; {@code supplier} may be null. */
    public static boolean isSuppliedBy(Caller caller, String authority, String supplier) {
        return caller.is(Role.PROGRAMME_MANAGER, authority)
                || caller.is(Role.PARTNER, authority) && supplier != null && supplier.equals(caller.agency());
    }

    public Indicator record() {
        return new Indicator(id, version, code, title, stage, unit, polarity, precision, frequency, periods, position, source,
                supplier, definitions, measures, exceedsWhole, budget, retiredFrom, counting);
    }
}
