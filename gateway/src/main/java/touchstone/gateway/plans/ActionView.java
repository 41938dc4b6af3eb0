package touchstone.gateway.plans;

import java.util.List;
import java.util.stream.Collectors;
import touchstone.contracts.plans.Action;
import touchstone.contracts.plans.Evidence;
import touchstone.contracts.plans.ProgressUpdate;
import touchstone.contracts.plans.Recommendation;

/**
 * What the page of an action shows.
 *
 * @param recommendation what it answers; null when it answers none
 * @param updates        the latest first
 * @param evidence       the latest first; null when the reader may not see it
 * @param form           to post an update; null when the reader may not
 * @param posted         whether an update has just been posted
 */
public record ActionView(Action action, Recommendation recommendation, List<ProgressUpdate> updates, List<Evidence> evidence,
        UpdateForm form, boolean posted, Agencies.Names names, String base) {

    public boolean hasEvidence() {
        return evidence != null;
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
