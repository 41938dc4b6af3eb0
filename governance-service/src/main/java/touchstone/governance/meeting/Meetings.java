package touchstone.governance.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.governance.Meeting;
import touchstone.governance.calendar.WorkingDays;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Reads meetings, each list in one statement. */
@ApplicationScoped
public class Meetings {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);
    private static final String SEEN = """
            select m.id, m.version, m.body, b.name, m.kind, m.state, m.day, m.startsAt, m.place, m.agenda.published,
                   m.agenda.publishedOn, m.confirmedAt, m.corrections, m.cancelledWhy
              from Meeting m join Body b on b.id = m.body
             where m.authority = :authority and
            """ + Audience.SEES_MEETING;

    private final EntityManager database;
    private final WorkingDays calendar;

    Meetings(EntityManager database, WorkingDays calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    /** Meetings between two days in their order; null leaves a side open, or takes every body. */
    public List<Meeting> list(Audience audience, UUID body, LocalDate from, LocalDate to, DayKey after, int limit) {
        String ofBody = body == null ? "" : " and m.body = :body";
        TypedQuery<MeetingRow> query = seen(audience, ofBody + """
                 and m.day between :from and :to and (m.day, m.id) > (:day, :id)
                order by m.day, m.id limit
                """ + limit)
                .setParameter("from", from == null ? EARLIEST : from)
                .setParameter("to", to == null ? LATEST : to)
                .setParameter("day", after.day()).setParameter("id", after.id());
        if (body != null) {
            query.setParameter("body", body);
        }
        return derived(query);
    }

    /** One meeting; 404 when there is none that this audience may see. */
    public Meeting one(Audience audience, UUID id) {
        return derived(seen(audience, " and m.id = :id").setParameter("id", id)).stream().findFirst()
                .orElseThrow(() -> Problems.notFound("meeting"));
    }

    private TypedQuery<MeetingRow> seen(Audience audience, String further) {
        return database.createQuery(SEEN + further, MeetingRow.class)
                .setParameter("authority", audience.authority())
                .setParameter("inside", audience.inside());
    }

    private List<Meeting> derived(TypedQuery<MeetingRow> query) {
        LocalDate today = AsAt.today();
        return query.getResultList().stream().map(row -> row.derive(calendar, today)).toList();
    }
}
