package touchstone.governance.series;

import java.util.UUID;
import touchstone.contracts.governance.body.Cadence;
import touchstone.contracts.governance.calendar.MeetingSeriesApi;
import touchstone.contracts.governance.calendar.NewMeetingSeries;
import touchstone.contracts.governance.calendar.PlannedSeries;
import touchstone.governance.GovernanceErrors;
import touchstone.governance.body.BodyEntity;
import touchstone.platform.command.Command;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** A year of meetings at once, over HTTP. */
class MeetingSeriesResource implements MeetingSeriesApi {
    private final SeriesPlanner planner;

    MeetingSeriesResource(SeriesPlanner planner) {
        this.planner = planner;
    }

    @Override
    @Command
    public PlannedSeries plan(String authority, UUID bodyId, NewMeetingSeries facts) {
        BodyEntity body = BodyEntity.planning(authority, bodyId).orElseThrow(() -> Problems.notFound("body"));
        Cadence cadence = body.cadenceOn(facts.first());
        if (cadence == null || cadence == Cadence.AS_NEEDED) {
            throw GovernanceErrors.noCadence(body.name);
        }
        MeetingSeriesEntity series = new MeetingSeriesEntity(body.id, facts, AsAt.today());
        series.persist();
        return planner.plan(body, series, cadence);
    }
}
