package touchstone.gateway.web.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.action.NewAction;
import touchstone.gateway.web.sheet.PastedRow;
import touchstone.gateway.web.sheet.SaidDate;

/** A row of pasted actions. */
record ActionRow(PastedRow<ActionColumn> row, OutlineNames names) {
    /** Between several in one cell; a comma stands within the name of a post. */
    private static final Pattern SEVERAL = Pattern.compile("\\s*[;/\\n]\\s*");
    private static final Pattern PART = Pattern.compile("(.*\\d)([a-z])");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,6}) of (\\d{1,6}) (.+)");

    /** The action; what of it cannot be read is null, and is said. */
    NewAction read(UUID plan) {
        requireText(ActionColumn.REFERENCE, "a short one that no other action has, such as A5.3");
        requireText(ActionColumn.TEXT, "what will be done");
        String answers = row.cell(ActionColumn.RECOMMENDATION);
        Matcher part = PART.matcher(answers);
        boolean ofPart = !answers.isEmpty() && !names.recommendations().containsKey(answers) && part.matches();
        SaidDate due = row.day(ActionColumn.DUE, true);
        return new NewAction(plan, known(ActionColumn.RECOMMENDATION, ofPart ? part.group(1) : answers, names.recommendations()), ofPart ? part.group(2) : null,
                row.cell(ActionColumn.REFERENCE), row.cell(ActionColumn.TEXT), lead(), with(), owner(),
                known(ActionColumn.WORKSTREAM, row.cell(ActionColumn.WORKSTREAM), names.workstreams()),
                known(ActionColumn.PHASE, row.cell(ActionColumn.PHASE), names.phases()), due.to(), due.from(), due.words(), counts(), null);
    }

    private void requireText(ActionColumn column, String expected) {
        if (row.cell(column).isEmpty()) {
            row.say("nothing under %s. Expected: %s.".formatted(column.heading(), expected));
        }
    }

    private String lead() {
        String said = row.cell(ActionColumn.LEAD);
        Optional<String> slug = row.agency(said, names.agencies());
        if (slug.isEmpty()) {
            row.sayNoAgency(said, names.agencies(), SEVERAL.split(said).length > 1 ? ". One of them leads; name the others under With" : "");
        }
        return slug.orElse(null);
    }

    private List<String> with() {
        List<String> slugs = new ArrayList<>();
        each(ActionColumn.WITH).forEach(said -> row.agency(said, names.agencies())
                .ifPresentOrElse(slugs::add, () -> row.sayNoAgency(said, names.agencies(), "; several are parted by a semicolon")));
        return slugs;
    }

    private String owner() {
        if (each(ActionColumn.OWNER).size() > 1) {
            row.say("“%s” are several owners. Expected: one post; others are named in the action’s words.".formatted(row.cell(ActionColumn.OWNER)));
        }
        return row.textOrNull(ActionColumn.OWNER);
    }

    private List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        for (String said : each(ActionColumn.COUNTS)) {
            Matcher count = COUNT.matcher(said);
            if (count.matches()) {
                counts.add(new Count(count.group(3), Integer.parseInt(count.group(1)), Integer.parseInt(count.group(2))));
            } else {
                row.say("“%s” counts nothing. Expected: such as 29 of 73 audits; several are parted by a semicolon.".formatted(said));
            }
        }
        return counts;
    }

    private List<String> each(ActionColumn column) {
        return Arrays.stream(SEVERAL.split(row.cell(column))).filter(one -> !one.isEmpty()).toList();
    }

    private UUID known(ActionColumn column, String said, Map<String, UUID> by) {
        Optional<UUID> found = by.entrySet().stream().filter(one -> one.getKey().equalsIgnoreCase(said)).map(Map.Entry::getValue).findFirst();
        if (!said.isEmpty() && found.isEmpty()) {
            row.say("“%s” under %s is not known. Expected: %s.".formatted(said, column.heading(),
                    by.isEmpty() ? "nothing, for there is none yet" : String.join(", ", by.keySet())));
        }
        return found.orElse(null);
    }
}
