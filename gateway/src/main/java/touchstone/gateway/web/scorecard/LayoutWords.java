package touchstone.gateway.web.scorecard;

import io.quarkus.qute.TemplateExtension;
import touchstone.contracts.metrics.scorecard.ColumnKind;
import touchstone.contracts.metrics.scorecard.FigurePart;

/** What can be chosen for a layout, as people say it. */
@TemplateExtension
public final class LayoutWords {
    private LayoutWords() {}

    public static String words(ColumnKind kind) {
        return switch (kind) {
            case FIGURE -> "The figure of a period";
            case LATEST -> "The latest figure";
            case BEFORE -> "The figure before the latest";
            case CHANGE -> "By how much it moved";
            case DIRECTION -> "Which way it moved";
            case TARGET -> "Whether its target is met";
            case COMPARATOR -> "What others show";
            case TREND -> "Its last figures, drawn";
            case SOURCE -> "Where it comes from";
        };
    }

    public static String words(FigurePart part) {
        return switch (part) {
            case NUMBER -> "What was counted";
            case RATE -> "The percentage or rate";
            case BOTH -> "Both";
        };
    }
}
