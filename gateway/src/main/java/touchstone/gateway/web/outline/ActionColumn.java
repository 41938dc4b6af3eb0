package touchstone.gateway.web.outline;

import java.util.Set;
import touchstone.gateway.web.sheet.SheetColumn;

/** What stands in a column of a table of actions. */
enum ActionColumn implements SheetColumn {
    REFERENCE("Reference", "ref", "ref.", "no", "no.", "number", "action ref", "action no", "action number", "#"),
    TEXT("Action", "what will be done", "actions", "task", "action to be taken", "activity"),
    LEAD("Lead agency", "lead", "led by", "agency", "lead organisation", "responsible agency"),
    DUE("Due", "by when", "date", "due date", "deadline", "target date", "timescale", "completion date", "when"),
    RECOMMENDATION("Recommendation", "answers", "rec", "rec.", "recommendation no"),
    OWNER("Owner", "lead officer", "post", "responsible officer", "by whom", "who"),
    WITH("With", "partners", "co-leads", "co leads", "supported by"),
    WORKSTREAM("Workstream", "theme", "strand", "work stream"),
    PHASE("Phase", "stage"),
    COUNTS("Counts", "how many", "quantity"),
    NOW_DUE("Now due"),
    STATE("State"),
    DAYS_LATE("Days late"),
    LAST_UPDATE("Last update");

    private final String heading;
    private final Set<String> also;

    ActionColumn(String heading, String... also) {
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

    /** Whether it is known from the plan: it goes out with the others, and is passed over when it comes back. */
    boolean isDerived() {
        return compareTo(COUNTS) > 0;
    }

    @Override
    public boolean marksHeadings() {
        return this == TEXT;
    }
}
