package touchstone.governance.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingQuery;
import touchstone.governance.calendar.EnglishCalendar;
import touchstone.governance.calendar.WorkingDays;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Conditions;
import touchstone.platform.sql.Reads;
import touchstone.platform.time.AsAt;

/** Reads meetings, each list in one statement. */
@ApplicationScoped
public class MeetingQueries {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);
    private final Reads reads;
    private final EnglishCalendar calendar;

    MeetingQueries(Reads reads, EnglishCalendar calendar) {
        this.reads = reads;
        this.calendar = calendar;
    }

    /** Those that are asked for in the order of their days, as known on a date. */
    public List<Meeting> list(MeetingAudience audience, MeetingQuery query, LocalDate asAt, DayKey after, int limit) {
        Conditions asked = new Conditions().is("m.body = :body", "body", query.body).is("m.kind = :kind", "kind", query.kind)
                .holds(SittingLifecycle.UNDONE, query.open).with("from", query.from == null ? EARLIEST : query.from)
                .with("to", query.to == null ? LATEST : query.to).with("day", after.day()).with("id", after.id());
        of(audience, asAt).forEach(asked::with);
        return seen(asked + """
                 and m.day between :from and :to and (m.day, m.id) > (:day, :id)
                order by m.day, m.id limit
                """ + limit, asked.values(), audience, asAt);
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

    /** What the feed tells of a meeting: what that audience sees of it or, where it may know of none, that there is one. */
    public Object told(MeetingAudience audience, UUID id) {
        Map<String, Object> with = of(audience, AsAt.today());
        with.put("id", id);
        return seen(" and m.id = :id", with, audience, AsAt.today()).stream().findFirst().map(Object.class::cast).orElse(Map.of("id", id));
    }

    /** Where a meeting stands in the list, which on a past date may have been planned for another day. */
    public static DayKey keyOf(UUID id) {
        return new DayKey(MeetingEntity.<MeetingEntity>findById(id).day(), id);
    }

    private static Map<String, Object> of(MeetingAudience audience, LocalDate asAt) {
        Map<String, Object> with = new HashMap<>(audience.parameters());
        with.put("asAt", asAt);
        return with;
    }

    private List<Meeting> seen(String further, Map<String, Object> with, MeetingAudience audience, LocalDate asAt) {
        WorkingDays days = calendar.of(audience.authority());
        return reads.list(MeetingRow.SELECT + further, with, row -> new MeetingRow(row, audience, asAt).record(days));
    }
}
