package touchstone.governance.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.governance.Decision;
import touchstone.governance.meeting.Audience;
import touchstone.governance.meeting.DayKey;
import touchstone.platform.problem.Problems;

/** Reads decisions, each list in one statement. */
@ApplicationScoped
public class Decisions {
    private static final String SELECT = """
            select d.id, d.version, d.meeting, m.body, b.name, d.item, d.verb, d.text, d.decidedOn, d.subjects,
                   d.inFavour, d.against, d.abstained, d.options, d.recommendationOnly, d.why
            """;
    private static final String SEEN = """
              join Meeting m on m.id = d.meeting
              join Body b on b.id = m.body
              left join AgendaItem i on i.id = d.item
             where d.authority = :authority and
            """ + Audience.SEES_DECISION;
    private static final String DECISIONS = SELECT + "from Decision d" + SEEN;
    private static final String BY_DATE = DECISIONS + """
             and (d.decidedOn, d.id) < (:day, :id) order by d.decidedOn desc, d.id desc limit
            """;
    private static final String BY_SUBJECT = SELECT + "from DecisionSubject s join Decision d on d.id = s.decision" + SEEN + """
             and s.authority = :authority and s.subject = :subject
             and (s.decidedOn, s.decision) < (:day, :id) order by s.decidedOn desc, s.decision desc limit
            """;

    private final EntityManager database;

    Decisions(EntityManager database) {
        this.database = database;
    }

    /** Decisions after a place in the list, the latest first; null takes every subject. */
    List<Decision> list(Audience audience, String subject, DayKey after, int limit) {
        TypedQuery<DecisionRow> query = seenBy(audience, (subject == null ? BY_DATE : BY_SUBJECT) + limit)
                .setParameter("day", after.day()).setParameter("id", after.id());
        return decisions(subject == null ? query : query.setParameter("subject", subject));
    }

    /** A meeting's decisions in the order they were taken. */
    public List<Decision> of(Audience audience, UUID meeting) {
        return decisions(seenBy(audience, DECISIONS + " and d.meeting = :meeting order by d.id").setParameter("meeting", meeting));
    }

    /** One decision; 404 when there is none that this audience may see. */
    Decision one(Audience audience, UUID id) {
        return decisions(seenBy(audience, DECISIONS + " and d.id = :id").setParameter("id", id)).stream().findFirst()
                .orElseThrow(() -> Problems.notFound("decision"));
    }

    private TypedQuery<DecisionRow> seenBy(Audience audience, String query) {
        return database.createQuery(query, DecisionRow.class)
                .setParameter("authority", audience.authority())
                .setParameter("inside", audience.inside());
    }

    private static List<Decision> decisions(TypedQuery<DecisionRow> query) {
        return query.getResultList().stream().map(DecisionRow::decision).toList();
    }
}
