package touchstone.gateway.status;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.metrics.indicator.TargetVerdict;
import touchstone.contracts.metrics.indicator.Verdict;
import touchstone.contracts.plans.action.ActionState;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.rating.Rag;
import touchstone.gateway.clients.Owner;

/** Over every combination of facts: one worse fact more never improves the status. */
class NeverBetterTest {
    private static final Map<String, UnaryOperator<KnownFacts>> WORSE = worse();

    private static Map<String, UnaryOperator<KnownFacts>> worse() {
        Map<String, UnaryOperator<KnownFacts>> worse = new LinkedHashMap<>();
        worse.put("a breached figure", known -> known.figure(TargetVerdict.BREACHED, Verdict.WORSE));
        worse.put("a figure that worsened", known -> known.figure(TargetVerdict.NO_TARGET, Verdict.WORSE));
        worse.put("a figure that does not exist", known -> known.figure(TargetVerdict.NO_FIGURE, Verdict.NOT_COMPARABLE));
        worse.put("no impact shown", KnownFacts::withoutImpact);
        worse.put("a completed action with a count outstanding",
                known -> known.action(ActionState.COMPLETED_CLAIMED, new Count("audits", 29, 73)));
        worse.put("a challenge", known -> known.decision(Verb.CHALLENGE, KnownFacts.TODAY, true));
        worse.put("lateness", known -> known.late(29));
        worse.put("set to red by hand", known -> known.byHand(Rag.RED));
        worse.put("figures that cannot be reached", known -> known.silent(Owner.METRICS));
        worse.put("decisions that cannot be reached", known -> known.silent(Owner.GOVERNANCE));
        return worse;
    }

    @Test
    void a_worse_fact_never_improves_the_status() {
        List<String> names = List.copyOf(WORSE.keySet());
        for (Rag claim : Rag.values()) {
            for (int chosen = 0; chosen < 1 << names.size(); chosen++) {
                List<String> facts = chosen(names, chosen);
                names.stream().filter(name -> !facts.contains(name)).forEach(one -> check(claim, facts, one));
            }
        }
    }

    @Test
    void a_worse_claim_never_improves_the_status() {
        List<Rag> claims = List.of(Rag.values()).stream().sorted(Severity.BEST_FIRST).toList();
        List<String> names = List.copyOf(WORSE.keySet());
        for (int chosen = 0; chosen < 1 << names.size(); chosen++) {
            List<String> facts = chosen(names, chosen);
            for (int i = 1; i < claims.size(); i++) {
                requireNotBetter(status(claims.get(i - 1), facts), status(claims.get(i), facts), claims.get(i) + " with " + facts);
            }
        }
    }

    private static void check(Rag claim, List<String> facts, String one) {
        List<String> more = new ArrayList<>(facts);
        more.add(one);
        requireNotBetter(status(claim, facts), status(claim, more), "%s with %s and then %s".formatted(claim, facts, one));
    }

    private static void requireNotBetter(Rag before, Rag after, String why) {
        assertTrue(Severity.BEST_FIRST.compare(before, after) <= 0, () -> before + " became " + after + ": " + why);
    }

    private static Rag status(Rag claim, List<String> facts) {
        KnownFacts known = KnownFacts.claimed(claim).action(ActionState.COMPLETED_ACCEPTED).figure(TargetVerdict.MET, Verdict.BETTER);
        if (claim == Rag.BLUE) {
            known.signedOff(KnownFacts.TODAY);
        }
        facts.forEach(name -> WORSE.get(name).apply(known));
        return StatusRule.status(known.facts());
    }

    private static List<String> chosen(List<String> names, int bits) {
        return names.stream().filter(name -> (bits >> names.indexOf(name) & 1) == 1).toList();
    }
}
