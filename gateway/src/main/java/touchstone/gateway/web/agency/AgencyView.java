package touchstone.gateway.web.agency;

import java.util.List;
import touchstone.contracts.plans.rhythm.OwedUpdate;
import touchstone.contracts.plans.update.ReviewEntry;
import touchstone.contracts.plans.update.UpdateDraft;
import touchstone.gateway.status.Address;

/**
 * What an agency owes and what became of what it sent.
 *
 * @param owed     the latest first
 * @param more     whether it owes more than is shown
 * @param returned not answered yet
 * @param drafts   seen by the agency itself alone
 * @param waiting  for review
 * @param accepted lately
 */
public record AgencyView(String authority, String name, boolean own, List<OwedUpdate> owed, boolean more, List<ReviewEntry> returned,
        List<UpdateDraft> drafts, List<ReviewEntry> waiting, List<ReviewEntry> accepted) {

    /** Where an action's update is written. */
    public String form(String reference) {
        return Address.action(authority, reference) + "#post";
    }

    public String page(String reference) {
        return Address.action(authority, reference);
    }

    public boolean isClear() {
        return owed.isEmpty() && returned.isEmpty();
    }
}
