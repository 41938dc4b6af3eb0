package touchstone.gateway.web.inspection;

import java.util.Set;
import touchstone.gateway.web.sheet.SheetColumn;

/** What stands in a column of pasted recommendations. */
enum AskColumn implements SheetColumn {
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
        return this == TEXT;
    }
}
