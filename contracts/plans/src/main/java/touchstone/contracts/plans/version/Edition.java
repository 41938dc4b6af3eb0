package touchstone.contracts.plans.version;

import java.time.LocalDate;
import java.util.List;

/**
 * A version of a plan to be read: an approved one, which never changes, or the next one in preparation, which is the plan
 * as it now is.
 *
 * @param approvedBy null while it is in preparation
 * @param hash       SHA-256 of what was approved; null while in preparation, and for a version whose content was not kept
 * @param title      null when its content was not kept
 * @param actions    how many it holds
 * @param since      against the version before; null for the first, and where a content was not kept
 */
public record Edition(
        int number,
        LocalDate approvedOn,
        String dated,
        String approvedBy,
        String note,
        String decision,
        String hash,
        String title,
        List<Division> phases,
        List<Division> workstreams,
        int actions,
        Tally since) {

    /** A phase or workstream as it was called. */
    public record Division(String reference, String title) {}
}
