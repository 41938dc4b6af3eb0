package touchstone.gateway.web.meeting;

import java.util.List;
import touchstone.contracts.governance.decision.Votes;
import touchstone.gateway.web.form.FormReader;

/** The three counts of a vote, as typed. */
final class VoteFields {
    private VoteFields() {}

    /** Null when no vote was taken. */
    static Votes of(FormReader typed) {
        List<String> counts = List.of("inFavour", "against", "abstained");
        if (counts.stream().allMatch(count -> typed.form().value(count).isEmpty())) {
            return null;
        }
        String ask = "Give all three counts, 0 where nobody did, or none when no vote was taken.";
        return new Votes(typed.number("inFavour", ask), typed.number("against", ask), typed.number("abstained", ask));
    }
}
