package touchstone.gateway.web.action;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.title.RecommendationTitle;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.plan.GroupTitles;

/**
 * What the page of an action shows.
 *
 * @param recommendation what it answers; null when it answers none
 * @param story          the latest first
 * @param evidence       null when the reader may not see it
 * @param form           to post an update; null when the reader may not
 * @param posted         whether an update has just been posted
 * @param editable       whether the reader may change the action
 * @param desk           to record decisions at; null when the reader may not, or asks for a past date
 */
public record ActionView(Action action, RecommendationTitle recommendation, List<TimelineEntry> story, EvidenceView evidence,
        UpdateForm form, boolean posted, boolean editable, ActionFormsView desk, GroupTitles divisions, String base) {

    /** With something changed about its evidence. */
    public ActionView with(UnaryOperator<EvidenceView> change) {
        EvidenceView changed = evidence == null ? null : change.apply(evidence);
        return new ActionView(action, recommendation, story, changed, form, posted, editable, desk, divisions, base);
    }

    /** With a form about a decision that needs correcting, or with what has been recorded. */
    ActionView decided(Form wrong, DecisionSaved saved) {
        ActionFormsView changed = desk == null ? null : desk.with(wrong, saved);
        return new ActionView(action, recommendation, story, evidence, form, posted, editable, changed, divisions, base);
    }

    /** Of this page. */
    public String address() {
        return Address.action(base.substring(1), action.reference());
    }

    public String leadName() {
        return nameOf(action.leadAgency());
    }

    public String coLeadNames() {
        return action.coLeads().stream().map(this::nameOf).collect(Collectors.joining(", "));
    }

    public String nameOf(String agency) {
        return divisions.agencies().getOrDefault(agency, agency);
    }

    /** Title of its workstream; null when it belongs to none. */
    public String workstream() {
        return divisions.workstreams().get(Objects.toString(action.workstream(), ""));
    }

    /** Title of its phase; null when it belongs to none. */
    public String phase() {
        return divisions.phases().get(Objects.toString(action.phase(), ""));
    }
}
