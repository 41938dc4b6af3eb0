package touchstone.metrics.scorecard;

import touchstone.contracts.metrics.scorecard.ColumnKind;
import touchstone.contracts.metrics.scorecard.FigurePart;
import touchstone.metrics.measure.Period;

/** What stands above a column that the council has not named. */
final class ColumnHeading {
    private ColumnHeading() {}

    /** @param period null for none */
    static String of(ColumnKind kind, Period period, FigurePart shows) {
        return switch (kind) {
            case FIGURE -> period.words() + switch (shows) {
                case NUMBER -> " number";
                case RATE -> " % or rate";
                case BOTH -> "";
            };
            case LATEST -> "Latest";
            case BEFORE -> "Before";
            case CHANGE -> "Change";
            case DIRECTION -> "Direction";
            case TARGET -> "Target";
            case COMPARATOR -> "Elsewhere";
            case TREND -> "Trend";
            case SOURCE -> "Source";
        };
    }
}
