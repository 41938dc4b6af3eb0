package touchstone.plans.amendment;

import java.util.UUID;
import touchstone.contracts.plans.amendment.Amendment;
import touchstone.contracts.plans.amendment.AmendmentClosing;
import touchstone.contracts.plans.amendment.AmendmentStepsApi;
import touchstone.contracts.plans.amendment.NewConsultation;
import touchstone.contracts.plans.version.Approval;
import touchstone.plans.plan.PlanEntity;
import touchstone.plans.plan.PlanQueries;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;

/** Steps of an amendment over HTTP. */
class AmendmentStepsResource implements AmendmentStepsApi {
    private final PlanQueries plans;
    private final Caller caller;
    private final Feed feed;

    AmendmentStepsResource(PlanQueries plans, Caller caller, Feed feed) {
        this.plans = plans;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    @Command
    public Amendment consult(String authority, UUID plan, UUID id, NewConsultation consultation) {
        AmendmentEntity amendment = find(plan(authority, plan), id);
        amendment.consult(consultation, caller.name());
        return announce("amendment.consulted", authority, amendment);
    }

    @Override
    @Command
    public Amendment approve(String authority, UUID id, UUID amendmentId, Approval approval) {
        PlanEntity plan = plan(authority, id);
        AmendmentEntity amendment = find(plan, amendmentId);
        AmendmentRuleEntity rule = AmendmentRuleEntity.of(authority, amendment.kind);
        rule.requireApprover(caller, authority);
        amendment.approve(plan, rule, approval);
        feed.announce("plan.approved", authority, id, () -> plans.one(plan));
        return announce("amendment.approved", authority, amendment);
    }

    @Override
    @Command
    public Amendment refuse(String authority, UUID plan, UUID id, AmendmentClosing closing) {
        AmendmentEntity amendment = find(plan(authority, plan), id);
        AmendmentRuleEntity.of(authority, amendment.kind).requireApprover(caller, authority);
        amendment.refuse(closing.reason());
        return announce("amendment.refused", authority, amendment);
    }

    @Override
    @Command
    public Amendment withdraw(String authority, UUID plan, UUID id, AmendmentClosing closing) {
        AmendmentEntity amendment = find(plan(authority, plan), id);
        amendment.withdraw(closing.reason());
        return announce("amendment.withdrawn", authority, amendment);
    }

    private PlanEntity plan(String authority, UUID plan) {
        return PlanEntity.visibleTo(caller, authority, plan).orElseThrow(() -> Problems.notFound("plan"));
    }

    private static AmendmentEntity find(PlanEntity plan, UUID id) {
        return AmendmentEntity.of(plan, id).orElseThrow(() -> Problems.notFound("amendment"));
    }

    private Amendment announce(String type, String authority, AmendmentEntity amendment) {
        return feed.announce(type, authority, amendment.id,
                () -> amendment.record(AmendmentRuleEntity.of(authority, amendment.kind), caller, authority));
    }
}
