package touchstone.gateway.web.edit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import touchstone.contracts.Problem;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionEdit;
import touchstone.contracts.plans.action.ActionMove;
import touchstone.gateway.status.Address;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.plan.GroupTitles;
import touchstone.gateway.web.plan.Grouping;

/**
 * The forms with which an action is changed.
 *
 * @param action    as it is now
 * @param facts     its words, lead, owner and place, as typed
 * @param date      a new date, as typed
 * @param overtaken the one of them that was sent after somebody else had saved; null when neither was
 * @param latest    the latest edit then; null when the action was changed in another way
 * @param inPlace   whether they stand within another page
 */
public record EditView(Action action, Form facts, Form date, Form overtaken, ActionEdit latest, GroupTitles divisions, boolean inPlace, String base) {

    /** The field of the version that was read. */
    static final String VERSION = "version";

    /** Id of the form of its facts; it is the action's own, since several may be open on a page. */
    static String facts(Action action) {
        return "edit-" + action.id();
    }

    /** Id of the form of its date. */
    static String date(Action action) {
        return "date-" + action.id();
    }

    /** With what stands there. */
    static Form filled(Action action) {
        return Form.of(facts(action)).with("text", action.text()).with("leadAgency", action.leadAgency()).with("owner", action.owner())
                .with("workstream", Objects.toString(action.workstream(), "")).with("phase", Objects.toString(action.phase(), ""));
    }

    /** The form that needs correcting; null when none does. */
    public Form wrong() {
        return facts.isRefused() ? facts : date.isRefused() ? date : null;
    }

    /** Whether it can be given a new date, or somebody tried to and reads why not. */
    public boolean isDatable() {
        return action.allowed().contains(ActionMove.RE_PLAN) || date.isRefused();
    }

    /** What is wrong with it, besides that somebody else saved first. */
    public List<Problem.Item> corrections() {
        return wrong().errors().stream().filter(error -> overtaken == null || error.field() != null).toList();
    }

    /** What somebody else saved in a field meanwhile, in words; null where it is what was typed. */
    public String meanwhile(Form form, String field) {
        String stands = "due".equals(field) ? Objects.toString(action.due(), "") : filled(action).value(field);
        return form != overtaken || stands.equals(form.value(field)) ? null : words(field, stands);
    }

    private String words(String field, String stands) {
        if (stands.isEmpty()) {
            return "none";
        }
        return switch (field) {
            case "leadAgency" -> divisions.agencies().getOrDefault(stands, stands);
            case "workstream" -> Grouping.WORKSTREAM.title(stands, divisions);
            case "phase" -> Grouping.PHASE.title(stands, divisions);
            case "due" -> Words.day(action.due());
            default -> stands;
        };
    }

    /** By name. */
    public Map<String, String> agencies() {
        return divisions.agencies();
    }

    /** Where its facts are sent, and the beginning of where its date is. */
    public String address() {
        return Address.action(base.substring(1), action.reference()) + "/edit";
    }

    public String save(Form form) {
        return form == overtaken ? "Save mine on top" : "Save";
    }
}
