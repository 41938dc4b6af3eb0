package touchstone.gateway.web.figures;

import touchstone.contracts.metrics.reading.Breakdown;

/** A part of the whole as a form sends it: "team=North 1", or "" for the whole. */
public final class PartText {
    private PartText() {}

    /** @param part null for the whole */
    public static String of(Breakdown part) {
        return part == null ? "" : part.by() + "=" + part.name();
    }

    /** Null for the whole. */
    public static Breakdown of(String text) {
        int by = text.indexOf('=');
        return by < 0 ? null : new Breakdown(text.substring(0, by), text.substring(by + 1));
    }
}
