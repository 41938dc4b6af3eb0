package touchstone.gateway.status;

import touchstone.contracts.metrics.IndicatorStanding;
import touchstone.gateway.metrics.Amount;

/** How a figure is told with its period. */
public final class Figure {
    private Figure() {}

    /** "42.8 % in 2012/13"; "no figure yet" when there is none. */
    public static String latest(IndicatorStanding standing) {
        return standing.latest() == null ? Amount.of(standing) : Amount.of(standing) + " in " + standing.latest().period();
    }
}
