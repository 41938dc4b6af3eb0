package touchstone.governance.risk;

import java.util.Map;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.governance.risk.NewRisk;
import touchstone.contracts.governance.risk.Risk;
import touchstone.contracts.governance.risk.RiskAssessment;
import touchstone.contracts.governance.risk.RisksApi;
import touchstone.governance.body.BodyEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;

/** The risk register over HTTP. */
class RisksResource implements RisksApi {
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    RisksResource(Paging paging, Caller caller, Feed feed) {
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Risk> risks(String authority, String after, int limit) {
        return paging.slice(RiskEntity.visibleTo(caller, authority).stream().map(risk -> risk.record(caller)).toList(), after, limit, Risk::key);
    }

    @Override
    @Command
    public Risk add(String authority, NewRisk facts) {
        if (facts.body() != null && BodyEntity.find(authority, facts.body()).isEmpty()) {
            throw Problems.invalid("body", "must be a body of this authority");
        }
        RiskEntity risk = new RiskEntity(authority, facts);
        risk.persist();
        return announce("risk.added", risk);
    }

    @Override
    public Risk risk(String authority, UUID id) {
        return find(authority, id).record(caller);
    }

    @Override
    @Command
    public Risk assess(String authority, UUID id, String ifMatch, RiskAssessment assessment) {
        RiskEntity risk = IfMatch.lock(find(authority, id), ifMatch);
        risk.assess(new Score(assessment.likelihood(), assessment.impact(), assessment.statedScore()), assessment.assessedOn());
        return announce("risk.assessed", risk);
    }

    /** The register is not public and the feed reaches the public, so it says only that something changed. */
    private Risk announce(String type, RiskEntity risk) {
        feed.announce(type, risk.authority, risk.id, () -> Map.of("id", risk.id));
        return risk.record(caller);
    }

    private RiskEntity find(String authority, UUID id) {
        return RiskEntity.visibleTo(caller, authority, id).orElseThrow(() -> Problems.notFound("risk"));
    }
}
