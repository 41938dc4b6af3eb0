package touchstone.gateway.plans;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import touchstone.contracts.plans.Action;
import touchstone.contracts.plans.ProgressUpdate;
import touchstone.contracts.plans.Recommendation;

/**
 * What the page of an action shows.
 *
 * @param recommendation what it answers; null when it answers none
 * @param updates        the latest first
 * @param evidence       null when the reader may not see it
 * @param form           to post an update; null when the reader may not
 * @param posted         whether an update has just been posted
 */
public record ActionView(Action action, Recommendation recommendation, List<ProgressUpdate> updates, EvidenceView evidence,
        UpdateForm form, boolean posted, Agencies.Names names, String base) {

    /** With something changed about its evidence. */
    ActionView with(UnaryOperator<EvidenceView> change) {
        EvidenceView changed = evidence == null ? null : change.apply(evidence);
        return new ActionView(action, recommendation, updates, changed, form, posted, names, base);
    }

    public String leadName() {
        return names.of(action.leadAgency());
    }

    public String coLeadNames() {
        return action.coLeads().stream().map(names::of).collect(Collectors.joining(", "));
    }

    public String nameOf(String agency) {
        return names.of(agency);
    }
}
