package touchstone.gateway.status.words;

import java.util.Locale;
import touchstone.contracts.plans.rating.Rag;

/** A status in words. */
public final class RagWords {
    private RagWords() {}

    /** "On track". */
    public static String word(Rag status) {
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
    public static String colour(Rag status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
