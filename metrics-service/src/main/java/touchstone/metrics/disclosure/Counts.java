package touchstone.metrics.disclosure;

import static touchstone.metrics.disclosure.Quantity.BASE;
import static touchstone.metrics.disclosure.Quantity.COUNT;
import static touchstone.metrics.disclosure.Quantity.REST;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Missing;
import touchstone.metrics.measure.Measurement;

/** What one revision of a figure counts, exactly or as closely as it can be worked out from a rounded proportion. */
final class Counts {
    private static final int DECIMALS = 12;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final CountSystem system;
    private final Cell cell;
    private final Measurement measured;
    private final Map<Quantity, BigDecimal> lent;
    private final long threshold;
    private final Map<Quantity, Unknown> unknowns = new EnumMap<>(Quantity.class);

    Counts(CountSystem system, Cell cell, int revision) {
        this.system = system;
        this.cell = cell;
        this.measured = cell.revisions.get(revision).measured();
        this.lent = Measurement.isComputed(cell.indicator.unit()) ? system.lent(cell) : Map.of();
        this.threshold = system.threshold(cell.indicator);
    }

    Map<Quantity, Unknown> unknowns() {
        Unit unit = cell.indicator.unit();
        if (measured.missing() == Missing.SUPPRESSED) {
            suppressed(unit);
        } else if (unit == Unit.COUNT && measured.value() != null) {
            exact(COUNT, measured.value());
        } else if (Measurement.isComputed(unit) && (measured.value() != null || measured.denominator() != null || lent.size() > 1)) {
            proportion();
        }
        return unknowns;
    }

    private void suppressed(Unit unit) {
        if (unit == Unit.COUNT || Measurement.isComputed(unit)) {
            put(COUNT, Unknown.suppressedAtSource(id(), cell, threshold));
        }
        if (unit == Unit.PERCENTAGE) {
            put(BASE, Unknown.unrecorded(id(), null, 0));
            put(REST, Unknown.suppressedAtSource(id(), cell, threshold));
        }
    }

    private void proportion() {
        BigDecimal count = measured.numerator() == null ? lentCount() : measured.numerator();
        BigDecimal base = measured.denominator() == null ? lentBase() : measured.denominator();
        if (count != null && base != null) {
            exact(COUNT, count);
            exact(BASE, base);
            restIfPercentage(count, base, base.subtract(count), base.subtract(count));
        } else if (base != null && measured.value() != null) {
            countOf(base);
        } else if (count != null && measured.value() != null) {
            baseOf(count);
        }
    }

    private BigDecimal lentCount() {
        boolean both = lent.get(COUNT) == null && lent.get(BASE) != null && lent.get(REST) != null;
        return both ? lent.get(BASE).subtract(lent.get(REST)) : lent.get(COUNT);
    }

    private BigDecimal lentBase() {
        boolean both = lent.get(BASE) == null && lent.get(COUNT) != null && lent.get(REST) != null;
        return both ? lent.get(COUNT).add(lent.get(REST)) : lent.get(BASE);
    }

    private void restIfPercentage(BigDecimal count, BigDecimal base, BigDecimal least, BigDecimal most) {
        if (cell.indicator.unit() == Unit.PERCENTAGE && count.compareTo(base) <= 0) {
            put(REST, between(base.subtract(count), least, most));
        }
    }

    private void exact(Quantity quantity, BigDecimal value) {
        put(quantity, between(value, value, value));
    }

    /** Whoever knows of how many a rounded proportion is knows nearly how many it counts. */
    private void countOf(BigDecimal base) {
        BigDecimal count = base.multiply(measured.value()).divide(per(), 0, RoundingMode.HALF_UP);
        BigDecimal least = base.multiply(low()).divide(per(), 0, RoundingMode.CEILING).min(count);
        BigDecimal most = base.multiply(high()).divide(per(), 0, RoundingMode.FLOOR).max(count);
        exact(BASE, base);
        put(COUNT, between(count, least, most));
        restIfPercentage(count, base, base.subtract(most), base.subtract(least));
    }

    /** Whoever knows how many a rounded proportion counts knows nearly of how many. */
    private void baseOf(BigDecimal count) {
        if (measured.value().signum() <= 0) {
            exact(COUNT, count);
            return;
        }
        BigDecimal base = count.multiply(per()).divide(measured.value(), 0, RoundingMode.HALF_UP).max(count);
        BigDecimal least = count.multiply(per()).divide(high(), DECIMALS, RoundingMode.DOWN).setScale(0, RoundingMode.CEILING).min(base);
        BigDecimal most = low().signum() == 0 ? null : count.multiply(per()).divide(low(), 0, RoundingMode.FLOOR).max(base);
        exact(COUNT, count);
        put(BASE, between(base, least, most));
        restIfPercentage(count, base, least.subtract(count).max(BigDecimal.ZERO), most == null ? null : most.subtract(count));
    }

    /** @param most null for no limit */
    private Unknown between(BigDecimal value, BigDecimal least, BigDecimal most) {
        return Unknown.between(id(), cell, whole(value), whole(least.max(BigDecimal.ZERO)), most == null ? Unknown.UNLIMITED : whole(most), threshold);
    }

    private long whole(BigDecimal number) {
        return number.multiply(BigDecimal.valueOf(system.one)).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private BigDecimal low() {
        return measured.value().subtract(halfPlace()).max(BigDecimal.ZERO);
    }

    private BigDecimal high() {
        return measured.value().add(halfPlace());
    }

    private BigDecimal halfPlace() {
        return HALF.movePointLeft(Math.max(0, measured.value().scale()));
    }

    private BigDecimal per() {
        return switch (cell.indicator.unit()) {
            case PERCENTAGE -> BigDecimal.valueOf(100);
            case RATE_PER_10000 -> BigDecimal.valueOf(10_000);
            default -> BigDecimal.ONE;
        };
    }

    private int id() {
        return system.unknowns.size();
    }

    private void put(Quantity quantity, Unknown unknown) {
        unknowns.put(quantity, system.add(unknown));
    }
}
