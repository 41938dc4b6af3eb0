package touchstone.contracts.plans.version;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan to be read: an approved one, which never changes, or the next one in preparation, which is the
 * plan as it now is.
 *
 * @param number      from 1; the one after the last approved is in preparation
 * @param approvedOn  null while in preparation, and when the day is unknown
 * @param dated       what is known of a day that is unknown: "February 2016"; null when the day is known
 * @param approvedBy  null while it is in preparation
 * @param note        what was said about it; null when nothing
 * @param decision    typed reference of the decision or meeting; null when there is none
 * @param hash        SHA-256 of what was approved; null while in preparation, and for a version whose content was not
 *                    kept
 * @param title       null when its content was not kept
 * @param phases      as they were called, in order
 * @param workstreams as they were called, in order
 * @param actions     how many it holds
 * @param since       against the version before; null for the first, and where a content was not kept
 */
public record Edition(
        int number,
        @Nullable LocalDate approvedOn,
        @Nullable String dated,
        @Nullable String approvedBy,
        @Nullable String note,
        @Nullable String decision,
        @Nullable String hash,
        @Nullable String title,
        List<Division> phases,
        List<Division> workstreams,
        int actions,
        @Nullable Tally since) {

    /**
     * A phase or workstream as it was called.
     *
     * @param reference its number or letters
     * @param title     what it was called
     */
    public record Division(String reference, String title) {}
}
