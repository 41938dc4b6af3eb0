package touchstone.metrics.comparator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.metrics.history.WithdrawalReason;
import touchstone.contracts.metrics.target.Comparator;
import touchstone.contracts.metrics.target.ComparatorKind;
import touchstone.contracts.metrics.target.NewComparator;
import touchstone.metrics.history.KnownSince;
import touchstone.metrics.history.WithdrawnMark;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.metrics.measure.Period;
import touchstone.metrics.measure.PossibleValue;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** What others show for an indicator. Never edited: a wrong figure is withdrawn. */
@Entity(name = "Comparator")
@Table(name = "comparator")
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

    @Column(name = "known_on")
    LocalDate knownOn;

    @Column(name = "made_by")
    String madeBy;

    WithdrawnMark withdrawn;

    protected ComparatorEntity() {}

    ComparatorEntity(IndicatorEntity indicator, NewComparator facts, Caller caller) {
        boolean range = facts.low() != null && facts.high() != null;
        if (range == (facts.value() != null) || (facts.low() == null) != (facts.high() == null)) {
            throw Problems.invalid("value", "give either one 'value' or both 'low' and 'high'");
        }
        if (range && facts.low().compareTo(facts.high()) > 0) {
            throw Problems.invalid("low", "must not be above 'high'");
        }
        PossibleValue.require("value", indicator.scale(), facts.value());
        PossibleValue.require("low", indicator.scale(), facts.low());
        PossibleValue.require("high", indicator.scale(), facts.high());
        this.indicator = indicator.id;
        this.kind = facts.kind();
        this.name = facts.name();
        this.period = facts.period();
        this.ends = Period.of("period", facts.period()).to();
        this.value = facts.value();
        this.low = facts.low();
        this.high = facts.high();
        this.source = facts.source();
        this.knownOn = KnownSince.of(facts.knownOn(), indicator.cameOn());
        this.madeBy = caller.name();
    }

    /** An indicator's that were known by a date, the latest period first. */
    static List<ComparatorEntity> of(IndicatorEntity indicator, LocalDate asAt) {
        return list("indicator = ?1 and knownOn <= ?2 order by ends desc, kind, name, id desc", indicator.id, asAt);
    }

    /** 404 when the indicator has none of that id. */
    static ComparatorEntity get(IndicatorEntity indicator, UUID id) {
        Optional<ComparatorEntity> found = find("indicator = ?1 and id = ?2", indicator.id, id).firstResultOptional();
        return found.orElseThrow(() -> Problems.notFound("comparator"));
    }

    /** 409 when it is withdrawn already. */
    void withdraw(WithdrawalReason why, Caller caller) {
        withdrawn = WithdrawnMark.after(withdrawn, why, caller);
    }

    /** As known at a date: a later withdrawal does not show. */
    Comparator record(LocalDate asAt) {
        return new Comparator(id, kind, name, period, value, low, high, source, knownOn, AsAt.of(id), madeBy, WithdrawnMark.at(withdrawn, asAt));
    }
}
