package touchstone.metrics.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import org.hibernate.jpa.HibernateHints;
import touchstone.contracts.Role;
import touchstone.contracts.metrics.indicator.Definition;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.NewDefinition;
import touchstone.contracts.metrics.indicator.NewIndicator;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.indicator.Unit;
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

    @Embedded
    IndicatorDescription described;

    protected IndicatorEntity() {}

    public IndicatorEntity(String authority, NewIndicator facts) {
        this.authority = authority;
        this.code = facts.code();
        describe(facts, List.of(new Definition(1, null, facts.definition(), AsAt.orToday(facts.knownOn()))), null);
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
        Optional<IndicatorEntity> first = find("authority = ?1 and described.stage = ?2 order by id", authority, stage).firstResultOptional();
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
        if (facts.unit() != described.unit() && count("from Reading r where r.indicator = ?1", id) > 0) {
            throw MetricsErrors.unitInUse();
        }
        List<Definition> corrected = new ArrayList<>(described.definitions());
        Definition latest = corrected.remove(corrected.size() - 1);
        corrected.add(new Definition(latest.number(), latest.from(), facts.definition(), latest.knownOn()));
        describe(facts, corrected, described.retiredFrom());
    }

    /** Counts something else from a date on, until the next definition's: it may be recorded late. */
    public void redefine(NewDefinition facts, LocalDate knownOn) {
        if (described.definitions().stream().anyMatch(definition -> facts.from().equals(definition.from()))) {
            throw Problems.invalid("from", "has a definition already; correct how that reads, or give another day");
        }
        List<Definition> extended = new ArrayList<>(described.definitions());
        extended.add(new Definition(extended.size() + 1, facts.from(), facts.text(), knownOn));
        extended.sort(Comparator.comparing(Definition::from, Comparator.nullsFirst(Comparator.naturalOrder())));
        described = described.definedBy(extended);
    }

    /** Asks for no figure of a period that begins on a day or later; 409 when it is retired already. */
    public void retire(LocalDate from) {
        if (described.retiredFrom() != null) {
            throw MetricsErrors.retired(described.retiredFrom());
        }
        described = described.retiredFrom(from);
    }

    /** 409 when it is not retired. */
    public void reinstate() {
        if (described.retiredFrom() == null) {
            throw MetricsErrors.notRetired();
        }
        described = described.retiredFrom(null);
    }

    /** Whether no figure of the period is asked for. */
    public boolean isRetiredFor(Period period) {
        return described.retiredFrom() != null && !period.from().isBefore(described.retiredFrom());
    }

    private void describe(NewIndicator facts, List<Definition> definitions, LocalDate retiredFrom) {
        described = IndicatorDescription.of(facts, definitions, retiredFrom, new CountingCheck(authority, facts).counting());
        requireMoney();
    }

    /** All that is said of it now. */
    public IndicatorDescription described() {
        return described;
    }

    /** Only money has a budget, which is money too. */
    private void requireMoney() {
        String budget = described.budget();
        if (budget == null) {
            return;
        }
        if (described.unit() != Unit.MONEY || budget.equals(code)) {
            throw Problems.invalid("budget", "can only be another indicator of money, of one that is money itself");
        }
        IndicatorEntity of = byCode(authority, List.of(budget)).get(budget);
        if (of == null || of.described.unit() != Unit.MONEY) {
            throw Problems.invalid("budget", of == null ? "is not an indicator of this authority" : "is not in pounds; choose an indicator of money");
        }
    }

    public Scale scale() {
        return new Scale(described.unit(), described.precision(), described.exceedsWhole());
    }

    /** Number of the definition that a period is counted under. */
    public int definitionOf(Period period) {
        return described.definitionOf(period);
    }

    /** Whether the caller may submit figures for it. */
    public boolean isSuppliedBy(Caller caller) {
        return isSuppliedBy(caller, authority, described.supplier());
    }

    /** The same of one that is not loaded; {@code supplier} may be null. */
    public static boolean isSuppliedBy(Caller caller, String authority, String supplier) {
        return caller.is(Role.PROGRAMME_MANAGER, authority)
                || caller.is(Role.PARTNER, authority) && supplier != null && supplier.equals(caller.agency());
    }

    public Indicator record() {
        return described.of(id, version, code);
    }
}
