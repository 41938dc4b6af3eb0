package touchstone.gateway.status;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import touchstone.contracts.plans.Rag;

/** How a status looks: a shape, a word and a colour, the same everywhere. */
@TemplateExtension
final class Marks {
    private Marks() {}

    static String word(Rag status) {
        return switch (status) {
            case BLUE -> "Embedded";
            case GREEN -> "On track";
            case AMBER -> "At risk";
            case RED -> "Off track";
            case GREY -> "Not enough evidence";
            case SUSPENDED -> "Suspended";
        };
    }

    /** Name of its colour in the style sheet and of its filter in an address. */
    static String colour(Rag status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    static RawString shape(Rag status) {
        return new RawString(switch (status) {
            case BLUE -> "<path d=\"M6 0 12 6 6 12 0 6Z\"/>";
            case GREEN -> "<circle cx=\"6\" cy=\"6\" r=\"6\"/>";
            case AMBER -> "<path d=\"M6 0 12 11.5H0Z\"/>";
            case RED -> "<path d=\"M.5.5h11v11H.5z\"/>";
            case GREY -> "<circle cx=\"6\" cy=\"6\" r=\"5\"/>";
            case SUSPENDED -> "<path d=\"M1 0h3.6v12H1zM7.4 0H11v12H7.4z\"/>";
        });
    }
}
