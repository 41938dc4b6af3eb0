package touchstone.governance.body;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.governance.body.BodiesApi;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.NewBody;
import touchstone.contracts.governance.body.NewCadence;
import touchstone.contracts.governance.body.NewReportingLine;
import touchstone.contracts.governance.body.ReportingLine;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Bodies over HTTP. An authority has dozens, so one is read as one of all. */
class BodiesResource implements BodiesApi {
    private final Paging paging;
    private final Feed feed;

    BodiesResource(Paging paging, Feed feed) {
        this.paging = paging;
        this.feed = feed;
    }

    @Override
    public Page<Body> bodies(String authority, LocalDate asAt, String after, int limit) {
        return paging.slice(all(authority, AsAt.orToday(asAt)), after, limit, Body::key);
    }

    @Override
    @Command
    public Body add(String authority, NewBody facts) {
        if (facts.parent() != null && BodyEntity.find(authority, facts.parent()).isEmpty()) {
            throw Problems.invalid("parent", "must be a body of this authority");
        }
        BodyEntity body = new BodyEntity(authority, facts);
        body.persist();
        return announce("body.added", body);
    }

    @Override
    public Body body(String authority, UUID id, LocalDate asAt) {
        return one(authority, id, AsAt.orToday(asAt));
    }

    @Override
    @Command
    public Body changeCadence(String authority, UUID id, NewCadence change) {
        BodyEntity body = changing(authority, id);
        body.changeCadence(change).persist();
        return announce("body.cadence-changed", body);
    }

    @Override
    @Command
    public ReportingLine addReportingLine(String authority, UUID id, NewReportingLine facts) {
        BodyEntity other = BodyEntity.find(authority, facts.to())
                .orElseThrow(() -> Problems.invalid("to", "must be a body of this authority"));
        BodyEntity body = changing(authority, id);
        ReportingLineEntity line = body.reportTo(other, facts);
        line.persist();
        announce("body.reporting-line-added", body);
        return line.record();
    }

    private Body announce(String type, BodyEntity body) {
        return feed.announce(type, body.authority, body.id, () -> one(body.authority, body.id, AsAt.today()));
    }

    private static BodyEntity changing(String authority, UUID id) {
        return BodyEntity.changing(authority, id).orElseThrow(() -> Problems.notFound("body"));
    }

    private static Body one(String authority, UUID id, LocalDate on) {
        return all(authority, on).stream().filter(body -> body.id().equals(id)).findFirst()
                .orElseThrow(() -> Problems.notFound("body"));
    }

    private static List<Body> all(String authority, LocalDate on) {
        Map<UUID, List<CadenceEntity>> changes = CadenceEntity.of(authority).stream().collect(groupingBy(change -> change.body));
        Map<UUID, List<ReportingLineEntity>> lines = ReportingLineEntity.of(authority, on).stream().collect(groupingBy(line -> line.body));
        return BodyEntity.of(authority).stream()
                .map(body -> body.record(on, changes.getOrDefault(body.id, List.of()), lines.getOrDefault(body.id, List.of())))
                .toList();
    }
}
