package touchstone.governance.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingKind;
import touchstone.contracts.governance.meeting.MeetingState;
import touchstone.governance.calendar.WorkingDays;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;
import touchstone.platform.time.AsAt;

/** Reads meetings, each list in one statement. */
@ApplicationScoped
public class MeetingQueries {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);
    private static final String SEEN = """
            select m.id, m.version, m.body, b.name as body_name, m.kind, m.state, m.day, m.starts_at, m.place, m.agenda_published,
                   m.agenda_published_on, m.confirmed_at, c.day as confirmed_on, m.corrections, m.cancelled_why
              from meeting m
              join body b on b.id = m.body
              left join meeting c on c.id = m.confirmed_at
             where m.authority = :authority and
            """ + MeetingAudience.SEES_MEETING;

    private final Reads reads;
    private final WorkingDays calendar;

    MeetingQueries(Reads reads, WorkingDays calendar) {
        this.reads = reads;
        this.calendar = calendar;
    }

    /** Meetings between two days in their order, as known on a date; null leaves a side open, or takes every body. */
    public List<Meeting> list(MeetingAudience audience, UUID body, LocalDate from, LocalDate to, LocalDate asAt, DayKey after, int limit) {
        Map<String, Object> with = of(audience, asAt);
        with.putAll(Map.of("from", from == null ? EARLIEST : from, "to", to == null ? LATEST : to, "day", after.day(), "id", after.id()));
        if (body != null) {
            with.put("body", body);
        }
        return seen((body == null ? "" : " and m.body = :body") + """
                 and m.day between :from and :to and (m.day, m.id) > (:day, :id)
                order by m.day, m.id limit
                """ + limit, with, audience, asAt);
    }

    /** One meeting as it is; 404 when there is none that this audience may see. */
    public Meeting one(MeetingAudience audience, UUID id) {
        return one(audience, id, AsAt.today());
    }

    /** The same as known on a date. */
    public Meeting one(MeetingAudience audience, UUID id, LocalDate asAt) {
        Map<String, Object> with = of(audience, asAt);
        with.put("id", id);
        return seen(" and m.id = :id", with, audience, asAt).stream().findFirst().orElseThrow(() -> Problems.notFound("meeting"));
    }

    private static Map<String, Object> of(MeetingAudience audience, LocalDate asAt) {
        return new HashMap<>(Map.of("authority", audience.authority(), "inside", audience.inside(), "asAt", asAt));
    }

    private List<Meeting> seen(String further, Map<String, Object> with, MeetingAudience audience, LocalDate asAt) {
        return reads.list(SEEN + further, with, row -> derived(row, audience, asAt));
    }

    private Meeting derived(Row row, MeetingAudience audience, LocalDate asAt) {
        LocalDate day = row.date("day");
        LocalDate publishedOn = row.date("agenda_published_on");
        boolean published = row.flag("agenda_published") && (publishedOn == null || !publishedOn.isAfter(asAt));
        MeetingState state = MeetingLifecycle.on(asAt, row.constant("state", MeetingState.class), day, published, row.date("confirmed_on"));
        boolean confirmed = MeetingLifecycle.isConfirmed(state);
        return new Meeting(row.id("id"), row.number("version"), row.id("body"), row.text("body_name"),
                row.constant("kind", MeetingKind.class), state, day, row.time("starts_at"), row.text("place"),
                AgendaDeadlines.of(calendar, day, published, published ? publishedOn : null, asAt, MeetingLifecycle.takesPlace(state)),
                confirmed ? row.id("confirmed_at") : null, confirmed ? row.text("corrections") : null, row.text("cancelled_why"),
                MeetingLifecycle.isAhead(state), MeetingLifecycle.hasBegun(state), MeetingLifecycle.isDone(state),
                MeetingLifecycle.pastDue(state, day, asAt), MeetingLifecycle.allowed(audience, state, day, asAt));
    }
}
