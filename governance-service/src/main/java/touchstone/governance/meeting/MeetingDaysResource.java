package touchstone.governance.meeting;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.governance.meeting.MeetingDay;
import touchstone.contracts.governance.meeting.MeetingDaysApi;
import touchstone.governance.calendar.EnglishCalendar;
import touchstone.governance.calendar.WorkingDays;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Reads;

/** Days to plan for, over HTTP. */
class MeetingDaysResource implements MeetingDaysApi {
    private static final String BODY = """
            select up.name as board, t.notice_days, case when b.kind = 'DELIVERY_GROUP' then (
                       select min(i.day) from meeting i where i.body = b.parent and i.kind = 'INAUGURAL' and i.sitting <> 'CANCELLED') end as inaugural
              from body b
              left join body up on up.id = b.parent
              join lateral (select l.notice_days from body_terms l
                             where l.body = b.id and (l.from_day is null or l.from_day <= :date) order by l.number desc limit 1) t on true
             where b.authority = :authority and b.id = :id""";

    private final Reads reads;
    private final EnglishCalendar calendar;

    MeetingDaysResource(Reads reads, EnglishCalendar calendar) {
        this.reads = reads;
        this.calendar = calendar;
    }

    @Override
    public MeetingDay day(String authority, UUID id, LocalDate date) {
        WorkingDays days = calendar.of(authority);
        return reads.first(BODY, Map.of("authority", authority, "id", id, "date", date), row -> new MeetingDay(date,
                MeetingWarnings.of(days, date, row.text("board"), row.date("inaugural")), days.lastDayLeaving(row.number("notice_days"), date).orElse(null)))
                .orElseThrow(() -> Problems.notFound("body"));
    }
}
