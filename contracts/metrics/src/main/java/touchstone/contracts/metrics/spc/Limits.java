package touchstone.contracts.metrics.spc;

import java.math.BigDecimal;

/**
 * Between which figures a process moves by chance: its mean, and 2.66 times its mean moving range on either side.
 *
 * @param mean            of the baseline
 * @param lower           lower process limit, which may lie below what the unit allows
 * @param upper           upper process limit
 * @param meanMovingRange mean difference from one point to the next, without those left out
 * @param baseline        points they are computed from
 * @param screened        moving ranges left out because they reached 3.267 times the mean of all
 * @param trial           whether there are under 12 points, so that nothing is concluded from them
 */
public record Limits(
        BigDecimal mean, BigDecimal lower, BigDecimal upper, BigDecimal meanMovingRange, int baseline, int screened, boolean trial) {}
