package touchstone.gateway.web.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What stands in a column of a sheet of seats, in the order that holds without headings. */
enum SeatColumn {
    POST("Post", "seat", "title"),
    AGENCY("Agency", "for", "organisation", "organization"),
    ROLE("Role"),
    VOTES("Votes", "vote", "voting"),
    SUBSTITUTES("Substitutes", "substitute", "deputy", "deputies"),
    FROM("From", "since", "start", "first day"),
    UNTIL("Until", "to", "end", "last day");

    private final String heading;
    private final Set<String> also;

    SeatColumn(String heading, String... also) {
        this.heading = heading;
        this.also = Set.of(also);
    }

    String heading() {
        return heading;
    }

    static boolean isHeading(List<String> cells) {
        return cells.stream().anyMatch(cell -> of(cell).filter(column -> column == POST).isPresent());
    }

    /** The columns under these headings; null for one that says nothing of a seat and is passed over when it is empty. */
    static List<SeatColumn> of(List<String> headings, List<String> wrong) {
        List<SeatColumn> columns = new ArrayList<>();
        for (String cell : headings) {
            Optional<SeatColumn> column = of(cell);
            if (column.isEmpty() && !cell.isEmpty()) {
                wrong.add("Row 1: the heading “%s” is not known. Expected: Post, Agency, Role, Votes, Substitutes, From or Until.".formatted(cell));
            }
            columns.add(column.orElse(null));
        }
        return columns;
    }

    private static Optional<SeatColumn> of(String cell) {
        String said = cell.toLowerCase(Locale.UK);
        return Arrays.stream(values()).filter(column -> column.heading.toLowerCase(Locale.UK).equals(said) || column.also.contains(said)).findFirst();
    }
}
