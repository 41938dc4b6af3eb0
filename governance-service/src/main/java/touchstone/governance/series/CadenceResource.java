package touchstone.governance.series;

import java.util.Map;
import java.util.UUID;
import touchstone.contracts.governance.body.NewCadence;
import touchstone.contracts.governance.calendar.CadenceApi;
import touchstone.contracts.governance.calendar.PlannedSeries;
import touchstone.contracts.governance.decision.Decision;
import touchstone.governance.body.BodyEntity;
import touchstone.governance.decision.DecisionQueries;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** How often a body meets, over HTTP. */
class CadenceResource implements CadenceApi {
    private final DecisionQueries decisions;
    private final SeriesPlanner planner;
    private final Feed feed;

    CadenceResource(DecisionQueries decisions, SeriesPlanner planner, Feed feed) {
        this.decisions = decisions;
        this.planner = planner;
        this.feed = feed;
    }

    @Override
    @Command
    public PlannedSeries change(String authority, UUID bodyId, NewCadence change) {
        BodyEntity body = BodyEntity.changing(authority, bodyId).orElseThrow(() -> Problems.notFound("body"));
        body.changeCadence(decided(authority, body, change));
        feed.announce("body.cadence-changed", authority, body.id, () -> Map.of("id", body.id));
        return planner.replan(body, change.cadence(), change.from());
    }

    /** With who decided and when, as the register or the paper says. */
    private NewCadence decided(String authority, BodyEntity body, NewCadence change) {
        if (change.decision() == null) {
            requirePaper(change);
            return change;
        }
        if (change.decidedBy() != null || change.decidedOn() != null) {
            throw Problems.invalid(change.decidedBy() != null ? "decidedBy" : "decidedOn", "must be left out: the decision in the register says it");
        }
        Decision decision = decisions.find(MeetingAudience.wholeOf(authority), change.decision())
                .filter(one -> one.body().equals(body.id) && one.inForce() && !one.decidedOn().isAfter(change.from()))
                .orElseThrow(() -> Problems.invalid("decision", "must be one of %s, carried and in force, and taken by %s".formatted(body.name, change.from())));
        return new NewCadence(change.cadence(), change.from(), decision.id(), decision.decidedOn(), decision.bodyName(), change.reason(), change.consulted());
    }

    private static void requirePaper(NewCadence change) {
        if (!change.from().isBefore(AsAt.today())) {
            throw Problems.invalid("decision", "is needed: name the decision of the body in the register. Only a change whose day has passed may be entered from paper");
        }
        if (change.decidedBy() == null || change.decidedBy().isBlank()) {
            throw Problems.invalid("decidedBy", "is needed where no decision of the register is named: say who decided");
        }
    }
}
