package touchstone.governance.escalation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.governance.actionlog.LogActionState;
import touchstone.contracts.governance.escalation.Escalation;
import touchstone.contracts.governance.escalation.EscalationMove;
import touchstone.contracts.governance.escalation.EscalationQuery;
import touchstone.contracts.governance.escalation.EscalationWithdrawal;
import touchstone.contracts.governance.escalation.EscalationsApi;
import touchstone.contracts.governance.escalation.NewEscalation;
import touchstone.governance.GovernanceErrors;
import touchstone.governance.agenda.AgendaItems;
import touchstone.governance.body.BodyEntity;
import touchstone.governance.meeting.DayKey;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Escalations over HTTP. */
class EscalationsResource implements EscalationsApi {
    private final EscalationQueries queries;
    private final Escalations escalations;
    private final Paging paging;
    private final Feed feed;

    EscalationsResource(EscalationQueries queries, Escalations escalations, Paging paging, Feed feed) {
        this.queries = queries;
        this.escalations = escalations;
        this.paging = paging;
        this.feed = feed;
    }

    @Override
    public Page<Escalation> escalations(String authority, EscalationQuery query) {
        List<Escalation> found = queries.list(authority, query, query.limit + 1);
        return paging.page(found, query.limit, last -> new DayKey(last.raisedOn(), last.id()).toString());
    }

    @Override
    public Escalation escalation(String authority, UUID id) {
        return queries.one(authority, id);
    }

    @Override
    @Command
    public Escalation raise(String authority, NewEscalation facts) {
        if ((facts.item() == null) == (facts.logAction() == null)) {
            throw Problems.invalid("item", "or 'logAction' must say what is escalated: one of the two");
        }
        UUID id = facts.item() == null ? ofLogAction(authority, facts) : ofItem(authority, facts);
        return queries.one(authority, id);
    }

    private UUID ofItem(String authority, NewEscalation facts) {
        MeetingEntity meeting = AgendaItems.meetingOf(facts.item()).flatMap(id -> MeetingEntity.changing(authority, id))
                .orElseThrow(() -> Problems.invalid("item", "must be on an agenda of this authority"));
        String called = AgendaItems.requireOnAgenda(meeting, facts.item());
        meeting.writeMinutes();
        return escalations.escalate(body(authority, meeting.body), facts.to(), "to",
                new Matter(meeting.id, facts.item(), null, null, title(facts, called), facts.reason(), meeting.day()));
    }

    private UUID ofLogAction(String authority, NewEscalation facts) {
        LogActionMatter action = queries.logAction(authority, facts.logAction()).orElseThrow(() -> Problems.invalid("logAction", "must be one of this authority"));
        if (action.state() == LogActionState.CLOSED) {
            throw GovernanceErrors.logActionIs(action.state());
        }
        String called = action.item() == null ? action.text() : AgendaItems.title(action.item());
        return escalations.escalate(body(authority, action.body()), facts.to(), "to",
                new Matter(null, action.item(), null, facts.logAction(), title(facts, called), facts.reason(), AsAt.today()));
    }

    private static String title(NewEscalation facts, String called) {
        return facts.title() == null || facts.title().isBlank() ? called : facts.title();
    }

    @Override
    @Command
    public Escalation withdraw(String authority, UUID id, EscalationWithdrawal withdrawal) {
        EscalationEntity escalation = EscalationEntity.changing(authority, id).orElseThrow(() -> Problems.notFound("escalation"));
        Escalation known = queries.one(authority, id);
        EscalationLifecycle.require(EscalationMove.WITHDRAW, known.state());
        escalation.withdraw(withdrawal.why(), AsAt.today());
        if (known.asked() != null) {
            AgendaItems.withdrawAhead(authority, known.asked().meeting(), known.asked().item(), "%s withdrew it: %s".formatted(known.bodyName(), withdrawal.why()));
        }
        feed.announce("escalation.withdrawn", authority, id, () -> Map.of("id", id));
        return queries.one(authority, id);
    }

    private static BodyEntity body(String authority, UUID id) {
        return BodyEntity.find(authority, id).orElseThrow();
    }
}
