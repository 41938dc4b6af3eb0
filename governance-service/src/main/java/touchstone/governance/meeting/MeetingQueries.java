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
                   m.agenda_published_on, m.confirmed_at, m.corrections, m.cancelled_why
              from meeting m join body b on b.id = m.body
             where m.authority = :authority and
            """ + MeetingAudience.SEES_MEETING;

    private final Reads reads;
    private final WorkingDays calendar;

    MeetingQueries(Reads reads, WorkingDays calendar) {
        this.reads = reads;
        this.calendar = calendar;
    }

    /** Meetings between two days in their order; null leaves a side open, or takes every body. */
    public List<Meeting> list(MeetingAudience audience, UUID body, LocalDate from, LocalDate to, DayKey after, int limit) {
        Map<String, Object> with = of(audience);
        with.putAll(Map.of("from", from == null ? EARLIEST : from, "to", to == null ? LATEST : to, "day", after.day(), "id", after.id()));
        if (body != null) {
            with.put("body", body);
        }
        return seen((body == null ? "" : " and m.body = :body") + """
                 and m.day between :from and :to and (m.day, m.id) > (:day, :id)
                order by m.day, m.id limit
                """ + limit, with);
    }

    /** One meeting; 404 when there is none that this audience may see. */
    public Meeting one(MeetingAudience audience, UUID id) {
        Map<String, Object> with = of(audience);
        with.put("id", id);
        return seen(" and m.id = :id", with).stream().findFirst().orElseThrow(() -> Problems.notFound("meeting"));
    }

    private static Map<String, Object> of(MeetingAudience audience) {
        return new HashMap<>(Map.of("authority", audience.authority(), "inside", audience.inside()));
    }

    private List<Meeting> seen(String further, Map<String, Object> with) {
        LocalDate today = AsAt.today();
        return reads.list(SEEN + further, with, row -> derived(row, today));
    }

    private Meeting derived(Row row, LocalDate today) {
        LocalDate day = row.date("day");
        return new Meeting(row.id("id"), row.number("version"), row.id("body"), row.text("body_name"),
                row.constant("kind", MeetingKind.class), row.constant("state", MeetingState.class), day, row.time("starts_at"),
                row.text("place"), AgendaDeadlines.of(calendar, day, row.flag("agenda_published"), row.date("agenda_published_on"), today),
                row.id("confirmed_at"), row.text("corrections"), row.text("cancelled_why"));
    }
}
