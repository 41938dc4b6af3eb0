package touchstone.metrics.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import touchstone.contracts.metrics.indicator.Polarity;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.target.NewTarget;
import touchstone.contracts.metrics.target.Target;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.metrics.measure.PossibleValue;
import touchstone.metrics.measure.QuantityWords;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.problem.Problems;

/** A target from a date on, until the next one's. */
@Entity(name = "Target")
@Table(name = "target")
@Immutable
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

    protected TargetEntity() {}

    TargetEntity(IndicatorEntity indicator, NewTarget facts) {
        requireFit(indicator.polarity, facts);
        requirePossible(indicator.unit, facts);
        this.indicator = indicator.id;
        this.partBy = facts.breakdown() == null ? null : facts.breakdown().by();
        this.partName = facts.breakdown() == null ? null : facts.breakdown().name();
        this.from = facts.from();
        this.value = facts.value();
        this.tolerance = facts.tolerance() == null ? BigDecimal.ZERO : facts.tolerance();
        this.low = facts.low();
        this.high = facts.high();
        this.source = facts.source();
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

    private static void requirePossible(Unit unit, NewTarget facts) {
        PossibleValue.require("value", unit, facts.value());
        PossibleValue.require("low", unit, facts.low());
        PossibleValue.require("high", unit, facts.high());
        boolean fraction = facts.value() != null && facts.value().signum() > 0 && facts.value().compareTo(BigDecimal.ONE) < 0;
        if (unit == Unit.PERCENTAGE && fraction && !Boolean.TRUE.equals(facts.literally())) {
            throw Problems.invalid("value", "reads as %s %%; write %s for %2$s %%, or say in 'literally' that it is meant as it is"
                    .formatted(QuantityWords.words(facts.value()), facts.value().movePointRight(2).stripTrailingZeros().toPlainString()));
        }
    }

    /** An indicator's, the latest first. */
    static List<TargetEntity> of(IndicatorEntity indicator) {
        return list("indicator = ?1 order by from desc, partBy, partName", indicator.id);
    }

    Target record() {
        return new Target(id, partBy == null ? null : new Breakdown(partBy, partName), from, value, tolerance, low, high, source);
    }
}
