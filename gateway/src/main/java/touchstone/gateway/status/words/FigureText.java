package touchstone.gateway.status.words;

import touchstone.contracts.metrics.indicator.IndicatorStanding;

/** How a figure is told with its period. */
public final class FigureText {
    private FigureText() {}

    /** "42.8 % in 2012/13"; "no figure yet" when there is none. */
    public static String latest(IndicatorStanding standing) {
        return standing.latest() == null ? AmountText.of(standing) : AmountText.of(standing) + " in " + standing.latest().period();
    }
}
