package touchstone.gateway.web.board;

import java.util.Set;
import touchstone.gateway.web.sheet.SheetColumn;

/** What stands in a column of a sheet of seats. */
enum SeatColumn implements SheetColumn {
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

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public Set<String> also() {
        return also;
    }

    @Override
    public boolean marksHeadings() {
        return this == POST;
    }
}
