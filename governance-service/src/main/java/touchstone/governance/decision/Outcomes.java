package touchstone.governance.decision;

import java.util.List;
import java.util.Objects;
import touchstone.contracts.Problem;
import touchstone.contracts.governance.attendance.Quorum;
import touchstone.contracts.governance.decision.NewDecision;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.contracts.governance.decision.Votes;
import touchstone.platform.problem.Problems;

/** What became of what was put to the vote: what the votes say, and where they leave it open what the chair said. */
final class Outcomes {
    private Outcomes() {}

    /** 422 where what is said and what was counted cannot both be so. Without a vote it was carried, unless said otherwise. */
    static Outcome of(NewDecision facts, Quorum quorum) {
        Votes votes = facts.votes();
        if (votes == null) {
            return Objects.requireNonNullElse(facts.outcome(), Outcome.CARRIED);
        }
        requireVoters(votes, quorum);
        return facts.outcome() == null ? counted(votes) : agreed(facts.outcome(), votes);
    }

    private static Outcome counted(Votes votes) {
        if (votes.inFavour() == votes.against()) {
            throw Problems.invalid("outcome", "is needed, because the votes are equal: say whether the chair's casting vote carried or lost it, or that it was deferred, referred or withdrawn");
        }
        return votes.inFavour() > votes.against() ? Outcome.CARRIED : Outcome.LOST;
    }

    /** A majority can fall short of what a rule asks, two thirds for instance; a minority carries nothing. */
    private static Outcome agreed(Outcome said, Votes votes) {
        if (said == Outcome.CARRIED && (votes.inFavour() == 0 || votes.inFavour() < votes.against())) {
            throw Problems.invalid("outcome", "cannot be 'carried' with %d in favour and %d against".formatted(votes.inFavour(), votes.against()));
        }
        return said;
    }

    private static void requireVoters(Votes votes, Quorum quorum) {
        int voted = votes.inFavour() + votes.against() + votes.abstained();
        if (quorum.met() != null && voted > quorum.present()) {
            throw Problems.invalid(List.of(new Problem.Item("votes",
                    "come from %d, but the roll has %d voting members present; correct the one or the other".formatted(voted, quorum.present()))));
        }
    }
}
