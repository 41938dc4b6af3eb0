package touchstone.gateway.web.action;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.title.RecommendationTitle;
import touchstone.contracts.plans.update.ClaimedState;
import touchstone.gateway.status.Address;
import touchstone.gateway.status.words.Words;
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
        Form form, boolean posted, boolean editable, ActionFormsView desk, GroupTitles divisions, String base) {

    /** With what has just been done: with its evidence, and of what bodies decide. */
    ActionView saved(EvidenceSaved shown, DecisionSaved decided) {
        return new ActionView(action, recommendation, story, evidence == null ? null : evidence.saved(shown), form, posted, editable,
                desk == null ? null : desk.saved(decided), divisions, base);
    }

    public List<ClaimedState> claims() {
        return List.of(ClaimedState.values());
    }

    public String quantityLabel(Count count) {
        return Words.sentence(count.of()) + " done";
    }

    public String quantityHint(Count count) {
        return count.done() + " of " + count.total() + " as last accepted; leave empty if that stands";
    }

    /** Name of a quantity's field in the form of an update, by its place. */
    public String quantity(int place) {
        return UpdateForm.field(place);
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
