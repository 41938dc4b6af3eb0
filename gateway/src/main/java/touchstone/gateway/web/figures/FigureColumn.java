package touchstone.gateway.web.figures;

import java.util.List;
import java.util.Locale;

/** A column of a sheet of figures, by its heading. */
enum FigureColumn {
    INDICATOR("indicator", "code"), TITLE("title", "measure", "name"), PERIOD("period"), SPLIT_BY("split by"), PART("part"), NUMERATOR("numerator"), DENOMINATOR("denominator"),
    STATED("value", "stated", "figure"), PROVISIONAL("provisional"), ILLUSTRATIVE("illustrative"), NOTE("note"), REPORTED_ON("reported on"), KNOWN_ON("known since");

    private final List<String> headings;

    FigureColumn(String... headings) {
        this.headings = List.of(headings);
    }

    String heading() {
        return headings.get(0);
    }

    boolean isDay() {
        return this == REPORTED_ON || this == KNOWN_ON;
    }

    boolean isHeaded(String text) {
        return headings.contains(text.strip().toLowerCase(Locale.UK));
    }

    /** The grid's field of a figure: "reportedOn". */
    String field() {
        return this == REPORTED_ON ? "reportedOn" : this == KNOWN_ON ? "knownOn" : name().toLowerCase(Locale.ROOT);
    }
}
