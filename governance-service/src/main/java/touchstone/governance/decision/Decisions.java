package touchstone.governance.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.governance.Decision;
import touchstone.governance.meeting.Audience;
import touchstone.governance.meeting.DayKey;
import touchstone.platform.problem.Problems;

/** Reads decisions, each list in one statement. */
@ApplicationScoped
public class Decisions {
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);
    private static final String SEEN = """
            select d.id, d.version, d.meeting, m.body, b.name, d.item, d.verb, d.text, d.decidedOn, d.subjects,
                   d.inFavour, d.against, d.abstained, d.options, d.recommendationOnly, d.why
              from Decision d
              join Meeting m on m.id = d.meeting
              join Body b on b.id = m.body
              left join AgendaItem i on i.id = d.item
             where d.authority = :authority and
            """ + Audience.SEES_DECISION;

    private final EntityManager database;

    Decisions(EntityManager database) {
        this.database = database;
    }

    /** Decisions taken by a day, the latest first; null takes every subject, or every day. */
    List<Decision> list(Audience audience, String subject, LocalDate asAt, DayKey after, int limit) {
        String onSubject = subject == null ? "" : " and array_contains(d.subjects, :subject)";
        TypedQuery<DecisionRow> query = seen(audience, onSubject + """
                 and d.decidedOn <= :asAt and (d.decidedOn, d.id) < (:day, :id)
                order by d.decidedOn desc, d.id desc limit
                """ + limit)
                .setParameter("asAt", asAt == null ? LATEST : asAt)
                .setParameter("day", after.day()).setParameter("id", after.id());
        if (subject != null) {
            query.setParameter("subject", subject);
        }
        return decisions(query);
    }

    /** A meeting's decisions in the order they were taken. */
    public List<Decision> of(Audience audience, UUID meeting) {
        return decisions(seen(audience, " and d.meeting = :meeting order by d.id").setParameter("meeting", meeting));
    }

    /** One decision; 404 when there is none that this audience may see. */
    Decision one(Audience audience, UUID id) {
        return decisions(seen(audience, " and d.id = :id").setParameter("id", id)).stream().findFirst()
                .orElseThrow(() -> Problems.notFound("decision"));
    }

    private TypedQuery<DecisionRow> seen(Audience audience, String further) {
        return database.createQuery(SEEN + further, DecisionRow.class)
                .setParameter("authority", audience.authority())
                .setParameter("inside", audience.inside());
    }

    private static List<Decision> decisions(TypedQuery<DecisionRow> query) {
        return query.getResultList().stream().map(DecisionRow::decision).toList();
    }
}
