package touchstone.gateway.web.versions;

import java.util.List;
import java.util.stream.Collectors;
import touchstone.contracts.plans.version.ActionDifference;
import touchstone.contracts.plans.version.PlannedAction;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.gateway.web.layout.TextDifference;

/** An action that differs between two versions, as a reader sees it. */
public record ChangedAction(ActionDifference difference, AgencyNames.Names names) {

    /** One thing about it that differs, with what it was and became. */
    public record Field(String name, List<TextDifference> was, List<TextDifference> now) {}

    /** What happened to it in a word. */
    public String word() {
        return difference.was() == null ? "Added" : difference.now() == null ? "Removed" : "Changed";
    }

    /** The one there is; the later of both. */
    public PlannedAction either() {
        return difference.now() == null ? difference.was() : difference.now();
    }

    public boolean isReworded() {
        return difference.fields().contains("text");
    }

    public List<Field> fields() {
        return difference.fields().stream().map(this::field).toList();
    }

    private Field field(String name) {
        TextDifference.Sides sides = TextDifference.between(said(name, difference.was()), said(name, difference.now()));
        return new Field(label(name), sides.was(), sides.now());
    }

    private static String label(String name) {
        return switch (name) {
            case "text" -> "Action";
            case "leadAgency" -> "Led by";
            case "coLeads" -> "Together with";
            case "recommendation" -> "Answers";
            case "originalDue" -> "First date";
            default -> Words.sentence(name);
        };
    }

    private String said(String name, PlannedAction action) {
        return switch (name) {
            case "reference" -> action.reference();
            case "text" -> action.text();
            case "leadAgency" -> names.of(action.leadAgency());
            case "coLeads" -> orNone(action.coLeads().stream().map(names::of).collect(Collectors.joining(", ")));
            case "originalDue" -> action.originalDue() == null ? "none" : Words.day(action.originalDue());
            case "due" -> action.due() == null ? "none" : Words.day(action.due());
            case "counts" -> orNone(action.counts().stream().map(one -> one.total() + " " + one.of()).collect(Collectors.joining(", ")));
            case "owner" -> orNone(action.owner());
            case "workstream" -> orNone(action.workstream());
            case "phase" -> orNone(action.phase());
            case "recommendation" -> orNone(action.recommendation());
            case "part" -> orNone(action.part());
            default -> "changed";
        };
    }

    private static String orNone(String said) {
        return said == null || said.isEmpty() ? "none" : said;
    }
}
