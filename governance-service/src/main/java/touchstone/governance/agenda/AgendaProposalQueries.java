package touchstone.governance.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import touchstone.contracts.governance.agenda.AgendaItemKind;
import touchstone.contracts.governance.agenda.AgendaItemOrigin;
import touchstone.contracts.governance.agenda.proposal.AgendaProposal;
import touchstone.contracts.governance.body.Verb;
import touchstone.governance.body.BodyEntity;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.sql.Reads;

/** Reads what may be meant for an agenda: each comes from something that no item of the body, or of this agenda, came from yet. */
@ApplicationScoped
class AgendaProposalQueries {
    private static final int TITLE = 200;

    private static final String WAITING = """
            select e.id, e.kind, e.title, e.exempt_paragraph, case when e.to_body = :body
                       then b.name || case e.kind when 'ESCALATION' then ' escalated it on ' else ' referred it on ' end || e.raised_on
                       else t.name || ' answered it on ' || e.answered_on end || '.' as why
              from %s e
              join body b on b.id = e.body
              join body t on t.id = e.to_body
             where %s and e.raised_on <= :day
               and not exists (select from agenda_item i where i.meeting = :meeting and i.source = 'touchstone:governance:escalation:' || e.id)
             order by e.raised_on, e.id limit 100""".formatted(EscalationStanding.TABLE, EscalationStanding.WAITS);

    private final EntityManager database;
    private final Reads reads;

    AgendaProposalQueries(EntityManager database, Reads reads) {
        this.database = database;
        this.reads = reads;
    }

    List<AgendaProposal> of(MeetingEntity meeting) {
        Verb verb = BodyEntity.find(meeting.authority, meeting.body).orElseThrow().mildestVerb(meeting.day());
        return Stream.of(backlog(meeting), escalated(meeting, verb), mattersArising(meeting, verb), dueActions(meeting, verb)).flatMap(List::stream).toList();
    }

    private List<AgendaProposal> backlog(MeetingEntity meeting) {
        return database.createQuery("""
                        select i from AgendaItem i join Meeting m on m.id = i.meeting
                         where m.body = :body and m.time.day < :day and i.place.state = DEFERRED and i.place.deferredTo is null and i.facts.origin not in (ESCALATION, REFERRAL)
                           and not exists (select 1 from AgendaItem other where other.facts.source = 'touchstone:governance:agenda-item:' || cast(i.id as string))
                         order by m.time.day, i.number""", AgendaItemEntity.class)
                .setParameter("body", meeting.body).setParameter("day", meeting.day()).getResultStream()
                .map(item -> new AgendaProposal(item.facts.kind, AgendaItemOrigin.BACKLOG, AgendaItemEntity.reference(item.id), item.facts.title, item.facts.verb, item.facts.minutesPlanned,
                        item.facts.exemptParagraph, "It was deferred until further notice: " + item.place.reason)).toList();
    }

    /** What another body put before this one, or answered, and stands on no agenda. */
    private List<AgendaProposal> escalated(MeetingEntity meeting, Verb verb) {
        return reads.list(WAITING, Map.of("body", meeting.body, "meeting", meeting.id, "day", meeting.day()), row -> new AgendaProposal(AgendaItemKind.BUSINESS,
                row.text("kind").equals("ESCALATION") ? AgendaItemOrigin.ESCALATION : AgendaItemOrigin.REFERRAL, "touchstone:governance:escalation:" + row.id("id"),
                row.text("title"), verb, null, row.text("exempt_paragraph") == null ? null : row.number("exempt_paragraph"), row.text("why")));
    }

    /** Of the latest meeting before. */
    private List<AgendaProposal> mattersArising(MeetingEntity meeting, Verb verb) {
        return database.createQuery("""
                        select d.id, d.text, d.decidedOn, i.facts.exemptParagraph from Decision d join Meeting m on m.id = d.meeting left join AgendaItem i on i.id = d.item
                         where m.body = :body and d.outcome = DEFERRED and (d.deferredTo is null or d.deferredTo = :meeting)
                           and m.time.day = (select max(before.time.day) from Meeting before where before.body = :body and before.time.day < :day and before.minutes.state is not null)
                           and not exists (select 1 from AgendaItem other where other.facts.source = 'touchstone:governance:decision:' || cast(d.id as string))
                         order by d.id""", Arising.class)
                .setParameter("body", meeting.body).setParameter("day", meeting.day()).setParameter("meeting", meeting.id).getResultStream()
                .map(one -> new AgendaProposal(AgendaItemKind.MATTERS_ARISING, AgendaItemOrigin.MATTERS_ARISING, "touchstone:governance:decision:" + one.id(), brief(one.text()),
                        verb, null, one.exemptParagraph(), "The decision was deferred on " + one.on() + ".")).toList();
    }

    private List<AgendaProposal> dueActions(MeetingEntity meeting, Verb verb) {
        return database.createQuery("""
                        select a.id, a.text, a.due, i.facts.exemptParagraph, coalesce(a.owner, a.agency) from LogAction a left join AgendaItem i on i.id = a.item
                         where a.body = :body and a.closedOn is null and a.due <= :day and a.raisedOn < :day
                           and not exists (select 1 from AgendaItem other where other.meeting = :meeting
                                                  and other.facts.source = 'touchstone:governance:log-action:' || cast(a.id as string))
                         order by a.due, a.id limit 100""", Due.class)
                .setParameter("body", meeting.body).setParameter("day", meeting.day()).setParameter("meeting", meeting.id).getResultStream()
                .map(one -> new AgendaProposal(AgendaItemKind.ACTION_LOG, AgendaItemOrigin.LOG_ACTION, "touchstone:governance:log-action:" + one.id(), brief(one.text()),
                        verb, null, one.exemptParagraph(), "%s was to have done it by %s.".formatted(one.owner(), one.on()))).toList();
    }

    private record Arising(UUID id, String text, LocalDate on, Integer exemptParagraph) {}

    private record Due(UUID id, String text, LocalDate on, Integer exemptParagraph, String owner) {}

    private static String brief(String text) {
        return text.length() <= TITLE ? text : text.substring(0, TITLE - 1) + "…";
    }
}
