package touchstone.gateway.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.contracts.metrics.indicator.TargetVerdict.BREACHED;
import static touchstone.contracts.metrics.indicator.TargetVerdict.MET;
import static touchstone.contracts.metrics.indicator.TargetVerdict.NO_FIGURE;
import static touchstone.contracts.metrics.indicator.TargetVerdict.NO_TARGET;
import static touchstone.contracts.plans.action.ActionState.COMPLETED_ACCEPTED;
import static touchstone.contracts.plans.action.ActionState.COMPLETED_CLAIMED;
import static touchstone.contracts.plans.action.ActionState.IN_PROGRESS;
import static touchstone.contracts.plans.rating.Rag.AMBER;
import static touchstone.contracts.plans.rating.Rag.BLUE;
import static touchstone.contracts.plans.rating.Rag.GREEN;
import static touchstone.contracts.plans.rating.Rag.GREY;
import static touchstone.contracts.plans.rating.Rag.RED;
import static touchstone.contracts.plans.rating.Rag.SUSPENDED;
import static touchstone.contracts.status.Concern.CONTRADICTION;
import static touchstone.contracts.status.Concern.DECISION;
import static touchstone.contracts.status.Concern.EVIDENCE;
import static touchstone.contracts.status.Concern.FIGURE;
import static touchstone.contracts.status.Concern.PROGRESS;
import static touchstone.contracts.status.Concern.UNKNOWN;
import static touchstone.gateway.status.KnownFacts.TODAY;
import static touchstone.gateway.status.KnownFacts.claimed;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.contracts.metrics.indicator.Verdict;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.rating.Rag;
import touchstone.contracts.status.Concern;
import touchstone.contracts.status.Reason;
import touchstone.gateway.clients.Owner;

class StatusRuleTest {
    private static final Count AUDITS = new Count("audits", 29, 73);

    static Stream<Arguments> table() {
        return Stream.of(
                row("a plan on track with nothing against it", claimed(GREEN).action(IN_PROGRESS), GREEN, PROGRESS),
                row("a figure that meets its target", claimed(GREEN).figure(MET, Verdict.BETTER), GREEN, PROGRESS),
                row("met, though a little worse than before", claimed(GREEN).figure(MET, Verdict.WORSE), GREEN, PROGRESS),
                row("on track against a breached figure", claimed(GREEN).figure(BREACHED, Verdict.BETTER), AMBER, CONTRADICTION),
                row("on track against a figure that worsened", claimed(GREEN).figure(NO_TARGET, Verdict.WORSE), AMBER, CONTRADICTION),
                row("one breached among several", claimed(GREEN).figure(MET, Verdict.BETTER).figure(BREACHED, Verdict.WORSE), AMBER, CONTRADICTION),
                row("at risk, and a breached figure bears it out", claimed(AMBER).figure(BREACHED, Verdict.WORSE), AMBER, PROGRESS),
                row("off track stays off track", claimed(RED).figure(MET, Verdict.BETTER), RED, PROGRESS),
                row("off track is not hidden by missing figures", claimed(RED).figure(NO_FIGURE, Verdict.NOT_COMPARABLE), RED, PROGRESS),
                row("all done and no impact shown", claimed(GREEN).action(COMPLETED_ACCEPTED).withoutImpact(), GREY, PROGRESS),
                row("the one linked figure does not exist yet", claimed(GREEN).figure(NO_FIGURE, Verdict.NOT_COMPARABLE), GREY, PROGRESS),
                row("embedded while one of two figures is missing",
                        claimed(BLUE).signedOff(TODAY).figure(MET, Verdict.BETTER).figure(NO_FIGURE, Verdict.NOT_COMPARABLE), GREEN, PROGRESS),
                row("embedded and borne out", claimed(BLUE).signedOff(TODAY).figure(MET, Verdict.BETTER), BLUE, PROGRESS),
                row("signed off by a meeting without a quorum",
                        claimed(BLUE).signedOff(TODAY).decision(Verb.APPROVE, TODAY, false), AMBER, CONTRADICTION),
                row("signed off against a vote that was lost",
                        claimed(BLUE).signedOff(TODAY).decision(Verb.APPROVE, Outcome.LOST, TODAY, true), AMBER, CONTRADICTION),
                row("lost first, and carried the same day",
                        claimed(BLUE).signedOff(TODAY).decision(Verb.APPROVE, Outcome.LOST, TODAY, true).decision(Verb.APPROVE, TODAY, true), BLUE, PROGRESS),
                row("challenged, and its approval lost",
                        claimed(GREEN).decision(Verb.CHALLENGE, TODAY.minusDays(40), true).decision(Verb.APPROVE, Outcome.LOST, TODAY, true), AMBER, PROGRESS, DECISION),
                row("a challenge that was lost", claimed(GREEN).decision(Verb.CHALLENGE, Outcome.LOST, TODAY, true), GREEN, PROGRESS),
                row("signed off by a quorate meeting", claimed(BLUE).signedOff(TODAY).decision(Verb.APPROVE, TODAY, true), BLUE, PROGRESS),
                row("said to be completed with audits outstanding", claimed(GREEN).action(IN_PROGRESS).action(COMPLETED_CLAIMED, AUDITS), AMBER, CONTRADICTION),
                row("in progress with audits outstanding", claimed(GREEN).action(IN_PROGRESS, AUDITS), GREEN, PROGRESS),
                row("challenged by the board", claimed(GREEN).decision(Verb.CHALLENGE, TODAY, true), AMBER, PROGRESS, DECISION),
                row("challenged, and approved since",
                        claimed(GREEN).decision(Verb.CHALLENGE, TODAY.minusDays(40), true).decision(Verb.APPROVE, TODAY, true), GREEN, PROGRESS),
                row("suspended is judged no further", claimed(SUSPENDED).figure(BREACHED, Verdict.WORSE), SUSPENDED, PROGRESS, FIGURE),
                row("figures that cannot be reached", claimed(GREEN).silent(Owner.METRICS), GREY, PROGRESS, UNKNOWN),
                row("decisions that cannot be reached", claimed(GREEN).silent(Owner.GOVERNANCE), GREY, PROGRESS, UNKNOWN),
                row("a sign-off that cannot be looked at", claimed(BLUE).signedOff(TODAY).silent(Owner.GOVERNANCE), GREY, PROGRESS, UNKNOWN),
                row("set by hand to worse than derived", claimed(GREEN).byHand(RED), RED, PROGRESS),
                row("set by hand to better than derived improves nothing", claimed(RED).byHand(GREEN), RED, PROGRESS),
                row("at risk with no figure yet", claimed(AMBER).figure(NO_FIGURE, Verdict.NOT_COMPARABLE), GREY, PROGRESS, EVIDENCE));
    }

    private static Arguments row(String name, KnownFacts known, Rag status, Concern... concerns) {
        return Arguments.of(name, known.facts(), status, List.of(concerns));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("table")
    void every_rule_caps_the_status(String name, RecommendationFacts facts, Rag status, List<Concern> concerns) {
        assertEquals(status, StatusRule.status(facts));
        List<Concern> told = StatusRule.reasons(facts).stream().map(Reason::concern).toList();
        assertTrue(told.subList(0, concerns.size()).equals(concerns), () -> told.toString());
    }

    @Test
    void every_rule_stands_in_the_table() {
        List<RecommendationFacts> all = table().map(row -> (RecommendationFacts) row.get()[1]).toList();
        for (StatusRule rule : StatusRule.values()) {
            assertTrue(all.stream().anyMatch(rule::holds), rule + " holds in no row of the table");
        }
    }

    @Test
    void a_contradiction_names_the_claim_and_the_figure() {
        Reason reason = StatusRule.reasons(claimed(GREEN).figure(BREACHED, Verdict.WORSE).facts()).get(0);
        assertEquals("The plan has it on track, but “Assessments on time”: 42.8 % misses the target of 75 %.", reason.words());
        assertEquals("/stockton-on-tees/metrics/figure-0", reason.link());
    }

    @Test
    void an_override_is_never_silent() {
        String words = "Director set it by hand to “on track” until 13 July 2013: I have seen the files.";
        assertEquals(words + " That changes no status.", StatusRule.reasons(claimed(AMBER).byHand(GREEN).facts()).get(1).words());
        assertEquals(words.replace("on track", "off track"), StatusRule.reasons(claimed(AMBER).byHand(RED).facts()).get(0).words());
    }

    @Test
    void outstanding_counts_are_told_as_numbers() {
        Reason reason = StatusRule.reasons(claimed(GREEN).action(COMPLETED_CLAIMED, AUDITS).facts()).get(0);
        assertEquals("A5.1 is said to be completed, but 44 of 73 audits are outstanding.", reason.words());
    }
}
