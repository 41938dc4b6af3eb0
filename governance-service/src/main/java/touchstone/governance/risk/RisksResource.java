package touchstone.governance.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import touchstone.contracts.Page;
import touchstone.contracts.governance.risk.NewRisk;
import touchstone.contracts.governance.risk.Risk;
import touchstone.contracts.governance.risk.RiskAssessment;
import touchstone.contracts.governance.risk.RiskClosing;
import touchstone.contracts.governance.risk.RiskDetails;
import touchstone.contracts.governance.risk.RiskQuery;
import touchstone.contracts.governance.risk.RiskReopening;
import touchstone.contracts.governance.risk.RisksApi;
import touchstone.governance.body.BodyEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** The risk register over HTTP. */
class RisksResource implements RisksApi {
    private final RiskQueries risks;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    RisksResource(RiskQueries risks, Paging paging, Caller caller, Feed feed) {
        this.risks = risks;
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Risk> risks(String authority, RiskQuery query) {
        List<Risk> found = risks.list(authority, query, Paging.keyOf(query.after), query.limit + 1);
        return paging.page(found, query.limit, Risk::reference);
    }

    @Override
    @Command
    public Risk add(String authority, NewRisk facts) {
        if (facts.body() != null && BodyEntity.find(authority, facts.body()).isEmpty()) {
            throw Problems.invalid("body", "must be a body of this authority");
        }
        return announce("risk.added", RiskEntity.raise(authority, facts, caller.name()));
    }

    @Override
    public Risk risk(String authority, UUID id, LocalDate asAt) {
        return risks.one(authority, id, AsAt.orToday(asAt));
    }

    @Override
    @Command
    public Risk change(String authority, UUID id, String ifMatch, RiskDetails details) {
        return change(authority, id, ifMatch, "risk.changed", risk -> risk.change(details, caller.name()));
    }

    @Override
    @Command
    public Risk assess(String authority, UUID id, String ifMatch, RiskAssessment assessment) {
        return change(authority, id, ifMatch, "risk.assessed", risk -> risk.assess(assessment, caller.name()));
    }

    /** Whatever version was seen: it is closed or open, and says so. */
    @Override
    @Command
    public Risk close(String authority, UUID id, RiskClosing closing) {
        return change(authority, id, "*", "risk.closed", risk -> risk.close(closing, caller.name()));
    }

    @Override
    @Command
    public Risk reopen(String authority, UUID id, RiskReopening reopening) {
        return change(authority, id, "*", "risk.reopened", risk -> risk.reopen(reopening.reason(), caller.name()));
    }

    private Risk change(String authority, UUID id, String ifMatch, String type, Consumer<RiskEntity> verb) {
        RiskEntity risk = IfMatch.lock(RiskEntity.find(authority, id).orElseThrow(() -> Problems.notFound("risk")), ifMatch);
        verb.accept(risk);
        return announce(type, risk);
    }

    /** The register is not public and the feed reaches the public, so it says only that something changed. */
    private Risk announce(String type, RiskEntity risk) {
        feed.announce(type, risk.authority, risk.id, () -> Map.of("id", risk.id));
        return risks.one(risk.authority, risk.id, AsAt.today());
    }
}
