package touchstone.gateway.web.meeting;

import java.util.List;
import touchstone.contracts.governance.decision.Votes;
import touchstone.gateway.web.form.FormReader;

/** The three counts of a vote, as typed. */
final class VoteFields {
    private static final List<String> COUNTS = List.of("votes.inFavour", "votes.against", "votes.abstained");
    private static final String ASK = "Give all three counts, 0 where nobody did, or none when no vote was taken.";

    private VoteFields() {}

    /** Null when no vote was taken. */
    static Votes of(FormReader typed) {
        if (COUNTS.stream().allMatch(count -> typed.typed(count).isEmpty())) {
            return null;
        }
        List<Integer> counts = COUNTS.stream().map(count -> typed.number(count, ASK)).toList();
        return new Votes(counts.get(0), counts.get(1), counts.get(2));
    }
}
