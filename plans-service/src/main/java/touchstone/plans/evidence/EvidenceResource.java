package touchstone.plans.evidence;

import static touchstone.contracts.Role.PROGRAMME_MANAGER;

import java.util.List;
import java.util.UUID;
import touchstone.contracts.plans.Evidence;
import touchstone.contracts.plans.EvidenceApi;
import touchstone.contracts.plans.NewEvidence;
import touchstone.plans.PlanError;
import touchstone.plans.action.ActionEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Evidence over HTTP. */
class EvidenceResource implements EvidenceApi {
    private final Caller caller;
    private final Feed feed;

    EvidenceResource(Caller caller, Feed feed) {
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public List<Evidence> evidence(String authority, UUID action) {
        return EvidenceEntity.of(find(authority, action)).stream().map(EvidenceEntity::record).toList();
    }

    @Override
    @Command
    public Evidence submit(String authority, UUID action, NewEvidence facts) {
        if (facts.dated().isAfter(AsAt.today())) {
            throw PlanError.future("dated", AsAt.today());
        }
        EvidenceEntity evidence = new EvidenceEntity(forSubmission(authority, action), caller, facts);
        evidence.persist();
        return feed.announce("evidence.submitted", authority, evidence.id, evidence::record);
    }

    @Override
    @Command
    public Evidence accept(String authority, UUID action, UUID id) {
        EvidenceEntity evidence = EvidenceEntity.of(find(authority, action), id).orElseThrow(() -> Problems.notFound("evidence"));
        evidence.accept();
        return feed.announce("evidence.accepted", authority, evidence.id, evidence::record);
    }

    /** The programme manager may put evidence forward for any action, an agency for its own. */
    private ActionEntity forSubmission(String authority, UUID action) {
        return caller.is(PROGRAMME_MANAGER, authority) ? find(authority, action) : ActionEntity.forUpdateBy(caller, authority, action);
    }

    private ActionEntity find(String authority, UUID action) {
        return ActionEntity.visibleTo(caller, authority, action).orElseThrow(() -> Problems.notFound("action"));
    }
}
