package touchstone.gateway.web.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What stands in a column of pasted recommendations, in the order that holds without headings. */
enum AskColumn {
    NUMBER("Number", "no", "no.", "#", "ref", "reference"),
    TEXT("Recommendation", "text", "area for improvement", "area for action", "what is asked"),
    TIMESCALE("Timescale", "by when", "when", "within"),
    LEAD("Lead agency", "lead", "led by", "agency", "responsible");

    private final String heading;
    private final Set<String> also;

    AskColumn(String heading, String... also) {
        this.heading = heading;
        this.also = Set.of(also);
    }

    static boolean isHeading(List<String> cells) {
        return cells.stream().anyMatch(cell -> of(cell).filter(column -> column == TEXT).isPresent());
    }

    /** The columns under these headings; null for one that says nothing of a recommendation. */
    static List<AskColumn> of(List<String> headings, List<String> wrong) {
        headings.stream().filter(cell -> !cell.isEmpty() && of(cell).isEmpty()).forEach(cell ->
                wrong.add("Row 1: the heading “%s” is not known. Expected: Number, Recommendation, Timescale or Lead agency.".formatted(cell)));
        return Arrays.asList(headings.stream().map(cell -> of(cell).orElse(null)).toArray(AskColumn[]::new));
    }

    private static Optional<AskColumn> of(String cell) {
        String said = cell.toLowerCase(Locale.UK);
        return Arrays.stream(values()).filter(column -> column.heading.toLowerCase(Locale.UK).equals(said) || column.also.contains(said)).findFirst();
    }
}
