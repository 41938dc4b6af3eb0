package touchstone.governance.decision;

import static touchstone.contracts.governance.decision.DecisionRule.CASTING_VOTE;
import static touchstone.contracts.governance.decision.DecisionRule.MAJORITY;
import static touchstone.contracts.governance.decision.DecisionRule.NOT_COUNTED;
import static touchstone.contracts.governance.decision.Outcome.CARRIED;
import static touchstone.contracts.governance.decision.Outcome.LOST;

import java.util.Objects;
import java.util.Set;
import touchstone.contracts.governance.decision.DecisionRule;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.contracts.governance.decision.Votes;
import touchstone.platform.problem.Problems;

/** What became of what was put to the vote: what the votes say by their rule, and where they leave it open what the chair said. */
final class Outcomes {
    private static final Set<Outcome> PUT_TO_THE_VOTE = Set.of(CARRIED, LOST);

    private Outcomes() {}

    /** The rule that was followed; 422 where votes were counted against one that counts none, or the other way round. */
    static DecisionRule rule(DecisionRule said, Votes votes) {
        if ((said == NOT_COUNTED) && votes != null) {
            throw Problems.invalid("rule", "must be another one, for votes were counted");
        }
        if (said != null && said != NOT_COUNTED && votes == null) {
            throw Problems.invalid("votes", "are needed: that rule counts them");
        }
        return Objects.requireNonNullElse(said, votes == null ? NOT_COUNTED : MAJORITY);
    }

    /** 422 where what is said and what was counted cannot both be so. Without a count it was carried, unless said otherwise. */
    static Outcome of(DecisionRule rule, Votes votes, Outcome said) {
        if (votes == null || said != null && !PUT_TO_THE_VOTE.contains(said)) {
            return Objects.requireNonNullElse(said, CARRIED);
        }
        if (rule == CASTING_VOTE) {
            return cast(votes, said);
        }
        Outcome counted = counted(rule, votes);
        if (counted == null && said == CARRIED && votes.inFavour() > 0) {
            throw Problems.invalid("rule", "must be 'casting-vote' where an equal vote was carried");
        }
        if (counted == null ? said != LOST : said != null && said != counted) {
            throw Problems.invalid("outcome", counted == null
                    ? "is needed, because the votes are equal: say that it was lost, deferred, referred or withdrawn, or send the rule 'casting-vote' with what the chair's vote did"
                    : "cannot be so with %d in favour and %d against".formatted(votes.inFavour(), votes.against()));
        }
        return counted == null ? said : counted;
    }

    /** Null where the votes leave it open. */
    private static Outcome counted(DecisionRule rule, Votes votes) {
        if (rule == MAJORITY && votes.inFavour() == votes.against() || votes.inFavour() + votes.against() == 0) {
            return null;
        }
        boolean carried = rule == MAJORITY ? votes.inFavour() > votes.against() : votes.inFavour() >= 2 * votes.against();
        return carried ? CARRIED : LOST;
    }

    private static Outcome cast(Votes votes, Outcome said) {
        if (votes.inFavour() != votes.against() || votes.inFavour() == 0) {
            throw Problems.invalid("rule", "is for equal votes on both sides");
        }
        if (said == null) {
            throw Problems.invalid("outcome", "must say whether the chair's casting vote carried or lost it");
        }
        return said;
    }
}
