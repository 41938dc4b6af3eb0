package touchstone.metrics.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.metrics.history.WithdrawalReason;
import touchstone.contracts.metrics.indicator.Polarity;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.target.NewTarget;
import touchstone.contracts.metrics.target.Target;
import touchstone.metrics.history.KnownSince;
import touchstone.metrics.history.WithdrawnMark;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.metrics.measure.PossibleValue;
import touchstone.metrics.measure.QuantityWords;
import touchstone.metrics.measure.Scale;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** A target from a date on, until the next one's. Never edited: a wrong one is withdrawn. */
@Entity(name = "Target")
@Table(name = "target")
class TargetEntity extends IdentifiedEntity {
    UUID indicator;

    @Column(name = "part_by")
    String partBy;

    @Column(name = "part_name")
    String partName;

    @Column(name = "from_date")
    LocalDate from;

    BigDecimal value;
    BigDecimal tolerance;
    BigDecimal low;
    BigDecimal high;
    String source;

    @Column(name = "known_on")
    LocalDate knownOn;

    @Column(name = "made_by")
    String madeBy;

    WithdrawnMark withdrawn;

    protected TargetEntity() {}

    TargetEntity(IndicatorEntity indicator, NewTarget facts, Caller caller) {
        requireFit(indicator.described().polarity(), facts);
        requirePossible(indicator.scale(), facts);
        this.indicator = indicator.id;
        this.partBy = facts.breakdown() == null ? null : facts.breakdown().by();
        this.partName = facts.breakdown() == null ? null : facts.breakdown().name();
        this.from = facts.from();
        this.value = facts.value();
        this.tolerance = facts.tolerance() == null ? BigDecimal.ZERO : facts.tolerance();
        this.low = facts.low();
        this.high = facts.high();
        this.source = facts.source();
        this.knownOn = KnownSince.of(facts.knownOn(), indicator.cameOn());
        this.madeBy = caller.name();
    }

    private static void requireFit(Polarity polarity, NewTarget facts) {
        boolean band = facts.low() != null && facts.high() != null && facts.value() == null;
        boolean value = facts.value() != null && facts.low() == null && facts.high() == null;
        if (polarity == Polarity.NEUTRAL) {
            throw Problems.invalid("value", "cannot be set: neither way is better for this indicator");
        }
        if (polarity == Polarity.RANGE && !band) {
            throw Problems.invalid("low", "give the band as 'low' and 'high' and no 'value'");
        }
        if (polarity != Polarity.RANGE && !value) {
            throw Problems.invalid("value", "give one 'value' and no band");
        }
        if (band && facts.low().compareTo(facts.high()) > 0) {
            throw Problems.invalid("low", "must not be above 'high'");
        }
    }

    private static void requirePossible(Scale scale, NewTarget facts) {
        PossibleValue.require("value", scale, facts.value());
        PossibleValue.require("low", scale, facts.low());
        PossibleValue.require("high", scale, facts.high());
        boolean fraction = facts.value() != null && facts.value().signum() > 0 && facts.value().compareTo(BigDecimal.ONE) < 0;
        if (scale.unit() == Unit.PERCENTAGE && fraction && !Boolean.TRUE.equals(facts.literally())) {
            throw Problems.invalid("value", "reads as %s %%; write %s for %2$s %%, or say in 'literally' that it is meant as it is"
                    .formatted(QuantityWords.words(facts.value()), facts.value().movePointRight(2).stripTrailingZeros().toPlainString()));
        }
    }

    /** An indicator's that were known by a date, the latest first. */
    static List<TargetEntity> of(IndicatorEntity indicator, LocalDate asAt) {
        return list("indicator = ?1 and knownOn <= ?2 order by from desc, partBy, partName, id desc", indicator.id, asAt);
    }

    /** 404 when the indicator has none of that id. */
    static TargetEntity get(IndicatorEntity indicator, UUID id) {
        Optional<TargetEntity> found = find("indicator = ?1 and id = ?2", indicator.id, id).firstResultOptional();
        return found.orElseThrow(() -> Problems.notFound("target"));
    }

    /** 409 when it is withdrawn already. */
    void withdraw(WithdrawalReason why, Caller caller) {
        withdrawn = WithdrawnMark.after(withdrawn, why, caller);
    }

    /** As known at a date: a later withdrawal does not show. */
    Target record(LocalDate asAt) {
        return new Target(id, partBy == null ? null : new Breakdown(partBy, partName), from, value, tolerance, low, high, source,
                knownOn, AsAt.of(id), madeBy, WithdrawnMark.at(withdrawn, asAt));
    }
}
