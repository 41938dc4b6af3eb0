package touchstone.governance.body;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.governance.body.BodiesApi;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.BodyCorrection;
import touchstone.contracts.governance.body.BodyQuery;
import touchstone.contracts.governance.body.NewBody;
import touchstone.contracts.governance.body.terms.Terms;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Bodies over HTTP. An authority has dozens, so one is read as one of all. */
class BodiesResource implements BodiesApi {
    private final Paging paging;
    private final Feed feed;
    private final TermsQueries terms;
    private final BodyQueries queries;

    BodiesResource(TermsQueries terms, BodyQueries queries, Paging paging, Feed feed) {
        this.terms = terms;
        this.queries = queries;
        this.paging = paging;
        this.feed = feed;
    }

    @Override
    public Page<Body> bodies(String authority, BodyQuery query) {
        LocalDate on = AsAt.orToday(query.asAt);
        Set<UUID> asked = queries.among(authority, query, on);
        return paging.slice(all(authority, on).stream().filter(body -> asked.contains(body.id())).toList(), query.after, query.limit, Body::key);
    }

    @Override
    @Command
    public Body add(String authority, NewBody facts) {
        if (facts.parent() != null && BodyEntity.find(authority, facts.parent()).isEmpty()) {
            throw Problems.invalid("parent", "must be a body of this authority");
        }
        BodyEntity body = new BodyEntity(authority, facts);
        body.persist();
        new TermsEntity(body.id, 1, null, facts.terms()).persist();
        return feed.announce("body.added", authority, body.id, () -> one(authority, body.id, AsAt.today()));
    }

    @Override
    public Body body(String authority, UUID id, LocalDate asAt) {
        return one(authority, id, AsAt.orToday(asAt));
    }

    @Override
    @Command
    public Body correct(String authority, UUID id, String ifMatch, BodyCorrection correction) {
        List<BodyEntity> all = BodyEntity.changingAll(authority);
        BodyEntity body = all.stream().filter(one -> one.id.equals(id)).findFirst().orElseThrow(() -> Problems.notFound("body"));
        IfMatch.lock(body, ifMatch).correct(correction, all);
        return feed.announce("body.corrected", authority, id, () -> one(authority, id, AsAt.today()));
    }

    private Body one(String authority, UUID id, LocalDate on) {
        return all(authority, on).stream().filter(body -> body.id().equals(id)).findFirst()
                .orElseThrow(() -> Problems.notFound("body"));
    }

    private List<Body> all(String authority, LocalDate on) {
        List<BodyEntity> bodies = BodyEntity.of(authority); // first, so that what each of them has is there when it is read
        Map<UUID, List<CadenceEntity>> changes = CadenceEntity.of(authority).stream().collect(groupingBy(change -> change.body));
        Map<UUID, List<ReportingLineEntity>> lines = ReportingLineEntity.of(authority, on).stream().collect(groupingBy(line -> line.body));
        Map<UUID, List<Terms>> versions = terms.of(authority);
        return bodies.stream()
                .map(body -> body.record(on, TermsQueries.inForce(versions.get(body.id), on), changes.getOrDefault(body.id, List.of()), lines.getOrDefault(body.id, List.of())))
                .toList();
    }
}
