package touchstone.metrics.spc;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import touchstone.contracts.metrics.spc.Limits;
import touchstone.contracts.metrics.spc.Side;

/**
 * The limits of individual values by their moving ranges (XmR), as the NHS's Making Data Count computes them. In decimal
 * arithmetic: a figure that equals the mean must not stand on one side of it.
 *
 * @param meanMovingRange of the ranges that were kept
 * @param baseline        points it was computed from
 * @param screened        ranges left out
 */
record Xmr(BigDecimal mean, BigDecimal meanMovingRange, int baseline, int screened) {
    /** Fewer points give no limits: no rule could mark a run among them. */
    static final int LEAST_POINTS = 7;

    /** With fewer points limits are on trial, and nothing is concluded from them. */
    static final int ENOUGH_POINTS = 12;

    private static final BigDecimal REACH = new BigDecimal("2.66");
    private static final BigDecimal SCREEN = new BigDecimal("3.267");
    private static final int SHOWN_DECIMALS = 7;

    /** Of at least two values in their order; ranges of 3.267 times their mean or more are left out, once. */
    static Xmr of(List<BigDecimal> values) {
        List<BigDecimal> ranges = IntStream.range(1, values.size())
                .mapToObj(i -> values.get(i).subtract(values.get(i - 1)).abs()).toList();
        BigDecimal screen = mean(ranges).multiply(SCREEN);
        List<BigDecimal> kept = screen.signum() == 0 ? ranges : ranges.stream().filter(range -> range.compareTo(screen) < 0).toList();
        return new Xmr(mean(values), mean(kept), values.size(), ranges.size() - kept.size());
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
    }

    BigDecimal lower() {
        return mean.subtract(reach());
    }

    BigDecimal upper() {
        return mean.add(reach());
    }

    private BigDecimal reach() {
        return meanMovingRange.multiply(REACH);
    }

    boolean isTrial() {
        return baseline < ENOUGH_POINTS;
    }

    /** Which side of the mean a value is on; empty when on it. */
    Optional<Side> side(BigDecimal value) {
        int sign = value.compareTo(mean);
        return sign == 0 ? Optional.empty() : Optional.of(sign > 0 ? Side.HIGH : Side.LOW);
    }

    boolean isOutside(BigDecimal value) {
        return value.compareTo(lower()) < 0 || value.compareTo(upper()) > 0;
    }

    /** In the outer third between mean and limit, and not beyond the limit. */
    boolean isNearLimit(BigDecimal value) {
        BigDecimal distance = value.subtract(mean).abs().multiply(BigDecimal.valueOf(3));
        return !isOutside(value) && distance.compareTo(reach().multiply(BigDecimal.valueOf(2))) > 0;
    }

    Limits record() {
        return new Limits(shown(mean), shown(lower()), shown(upper()), shown(meanMovingRange), baseline, screened, isTrial());
    }

    private static BigDecimal shown(BigDecimal value) {
        return value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }
}
