package touchstone.plans.amendment;

import java.util.Map;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.plans.amendment.Amendment;
import touchstone.contracts.plans.amendment.AmendmentKind;
import touchstone.contracts.plans.amendment.AmendmentsApi;
import touchstone.contracts.plans.amendment.NewAmendment;
import touchstone.plans.plan.PlanEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;

/** Amendments over HTTP. */
class AmendmentsResource implements AmendmentsApi {
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    AmendmentsResource(Paging paging, Caller caller, Feed feed) {
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Amendment> amendments(String authority, UUID plan, String after, int limit) {
        Map<AmendmentKind, AmendmentRuleEntity> rules = AmendmentRuleEntity.of(authority);
        return paging.slice(AmendmentEntity.of(find(authority, plan)).stream().map(one -> one.record(rules.get(one.kind), caller, authority)).toList(),
                after, limit, Amendment::key);
    }

    @Override
    @Command
    public Amendment propose(String authority, UUID plan, NewAmendment facts) {
        AmendmentEntity amendment = AmendmentEntity.propose(find(authority, plan), facts, caller.name());
        amendment.persist();
        return feed.announce("amendment.proposed", authority, amendment.id,
                () -> amendment.record(AmendmentRuleEntity.of(authority, amendment.kind), caller, authority));
    }

    @Override
    public Amendment amendment(String authority, UUID plan, UUID id) {
        AmendmentEntity amendment = AmendmentEntity.of(find(authority, plan), id).orElseThrow(() -> Problems.notFound("amendment"));
        return amendment.record(AmendmentRuleEntity.of(authority, amendment.kind), caller, authority);
    }

    private PlanEntity find(String authority, UUID plan) {
        return PlanEntity.visibleTo(caller, authority, plan).orElseThrow(() -> Problems.notFound("plan"));
    }
}
