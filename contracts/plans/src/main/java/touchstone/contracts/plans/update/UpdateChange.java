package touchstone.contracts.plans.update;

import java.util.List;

/**
 * How an update differs from the one accepted before it.
 *
 * @param counts    quantities of which more or less is done than before
 * @param days      days between the dates that the two speak of
 * @param sameWords whether it says word for word the same
 */
public record UpdateChange(
        ClaimedState claimedWas, ClaimedState claimedNow, List<CountChange> counts, int days, boolean sameWords) {

    /**
     * One quantity, before and now.
     *
     * @param of    what is counted
     * @param was   how many were done before
     * @param now   how many are done now
     * @param total of how many
     */
    public record CountChange(String of, int was, int now, int total) {}
}
