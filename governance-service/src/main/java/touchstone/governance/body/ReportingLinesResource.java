package touchstone.governance.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.body.Ending;
import touchstone.contracts.governance.body.NewReportingLine;
import touchstone.contracts.governance.body.ReportingLine;
import touchstone.contracts.governance.body.ReportingLinesApi;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;

/** Whom bodies report to, over HTTP. */
class ReportingLinesResource implements ReportingLinesApi {
    private final Feed feed;

    ReportingLinesResource(Feed feed) {
        this.feed = feed;
    }

    @Override
    @Command
    public ReportingLine add(String authority, UUID bodyId, NewReportingLine facts) {
        List<BodyEntity> bodies = BodyEntity.changingAll(authority);
        BodyEntity body = among(bodies, bodyId).orElseThrow(() -> Problems.notFound("body"));
        BodyEntity to = among(bodies, facts.to()).orElseThrow(() -> Problems.invalid("to", "must be a body of this authority"));
        ReportingLineEntity line = new ReportingLineEntity(body, facts);
        new ReportingMap(bodies, ReportingLineEntity.of(authority)).requireRoomFor(line, body, to);
        line.persist();
        return announce("reporting-line.added", body, line);
    }

    @Override
    @Command
    public ReportingLine end(String authority, UUID bodyId, UUID id, Ending ending) {
        BodyEntity body = BodyEntity.changing(authority, bodyId).orElseThrow(() -> Problems.notFound("body"));
        ReportingLineEntity line = ReportingLineEntity.find(bodyId, id).orElseThrow(() -> Problems.notFound("reporting line"));
        line.end(ending.until());
        return announce("reporting-line.ended", body, line);
    }

    private ReportingLine announce(String type, BodyEntity body, ReportingLineEntity line) {
        feed.announce(type, body.authority, body.id, () -> Map.of("id", body.id));
        return line.record();
    }

    private static Optional<BodyEntity> among(List<BodyEntity> bodies, UUID id) {
        return bodies.stream().filter(body -> body.id.equals(id)).findFirst();
    }
}
