package touchstone.governance.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.governance.agenda.AgendaItemKind;
import touchstone.contracts.governance.agenda.AgendaItemOrigin;
import touchstone.contracts.governance.agenda.NewAgendaItem;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.escalation.EscalationKind;
import touchstone.governance.GovernanceErrors;
import touchstone.governance.agenda.AgendaItems;
import touchstone.governance.agenda.EscalationStanding;
import touchstone.governance.body.BodyEntity;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;
import touchstone.platform.time.AsAt;

/**
 * Takes matters from one body to another and answers back. What waits for a body stands on its next agenda that is not
 * published: once one is out, an item needs the chair's reason for taking it late. What comes from a meeting that was
 * entered from its papers is only proposed.
 */
@ApplicationScoped
public class Escalations {
    private static final String WAITING = """
            select e.*, b.name as body_name, t.name as to_name, cast(to_json(e.subjects) as text) as about
              from %s e
              join body b on b.id = e.body
              join body t on t.id = e.to_body
             where not e.from_paper and %s
               and not exists (select from agenda_item i where i.meeting = :meeting and i.source = 'touchstone:governance:escalation:' || e.id)
             order by e.raised_on, e.id""".formatted(EscalationStanding.TABLE, EscalationStanding.WAITS);

    private final Reads reads;
    private final Feed feed;

    Escalations(Reads reads, Feed feed) {
        this.reads = reads;
        this.feed = feed;
    }

    /** Up along the line that permits it on that day; 409 when there is none, 422 when there are several and none is named. */
    public UUID escalate(BodyEntity body, UUID named, String field, Matter matter) {
        body.requireMay(Verb.ESCALATE, matter.day());
        return raise(body, above(body, named, field, matter.day()), EscalationKind.ESCALATION, matter);
    }

    /** To a body that was named. */
    public UUID refer(BodyEntity body, UUID to, Matter matter) {
        return raise(body, to, EscalationKind.REFERRAL, matter);
    }

    private UUID raise(BodyEntity body, UUID to, EscalationKind kind, Matter matter) {
        EscalationEntity escalation = new EscalationEntity(body, to, kind, matter);
        escalation.persist();
        feed.announce(kind == EscalationKind.ESCALATION ? "escalation.raised" : "referral.raised", body.authority(), escalation.id, () -> Map.of("id", escalation.id));
        place(body.authority(), to);
        return escalation.id;
    }

    /** What the body above decided on an item of such a matter, goes back to whoever asked. */
    public void follow(MeetingEntity meeting, UUID item) {
        EscalationEntity.flush();
        reads.first("""
                select e.body from %s e join agenda_item i on i.source = 'touchstone:governance:escalation:' || e.id
                 where i.id = :item and e.to_body = :body and e.state = 'ANSWERED'""".formatted(EscalationStanding.TABLE), Map.of("body", meeting.body, "item", item), row -> row.id("body")).ifPresent(asked -> place(meeting.authority, asked));
    }

    /** Puts what waits for a body on its next agenda. */
    public void place(String authority, UUID body) {
        EscalationEntity.flush();
        MeetingEntity.nextUnpublished(body, AsAt.today()).ifPresent(next -> waiting(body, next).forEach(facts -> {
            UUID item = AgendaItems.put(next, facts);
            feed.announce("agenda-item.added", authority, item, () -> Map.of("id", item, "meeting", next.id));
        }));
    }

    private List<NewAgendaItem> waiting(UUID body, MeetingEntity next) {
        Verb verb = BodyEntity.find(next.authority, body).orElseThrow().mildestVerb(next.day());
        return reads.list(WAITING, Map.of("body", body, "meeting", next.id), row -> item(row, body, verb));
    }

    private static NewAgendaItem item(Row row, UUID body, Verb verb) {
        boolean asked = row.id("to_body").equals(body);
        boolean escalated = row.constant("kind", EscalationKind.class) == EscalationKind.ESCALATION;
        String title = asked ? "%s by %s: %s".formatted(escalated ? "Escalated" : "Referred", row.text("body_name"), row.text("title"))
                : "Answer of %s: %s".formatted(row.text("to_name"), row.text("title"));
        return new NewAgendaItem(AgendaItemKind.BUSINESS, escalated ? AgendaItemOrigin.ESCALATION : AgendaItemOrigin.REFERRAL, Kind.ESCALATION.reference(row.id("id")),
                Matter.brief(title), verb, null, null, row.list("about", String.class), row.text("exempt_paragraph") == null ? null : row.number("exempt_paragraph"), null);
    }

    private static UUID above(BodyEntity body, UUID named, String field, LocalDate day) {
        List<BodyEntity> above = body.reportsTo(Verb.ESCALATE, day);
        if (above.isEmpty()) {
            throw GovernanceErrors.nobodyAbove(body.name, day);
        }
        if (named == null && above.size() > 1) {
            throw Problems.invalid(field, "must say to which: it escalates to " + String.join(", ", above.stream().map(one -> one.name).toList()));
        }
        return above.stream().map(one -> one.id).filter(one -> named == null || one.equals(named)).findFirst()
                .orElseThrow(() -> Problems.invalid(field, "must be a body to which this one reports along a line that permits to escalate"));
    }
}
