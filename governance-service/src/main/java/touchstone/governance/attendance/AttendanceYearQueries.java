package touchstone.governance.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.governance.attendance.AgencyAttendance;
import touchstone.contracts.governance.attendance.AttendanceCounts;
import touchstone.contracts.governance.attendance.AttendanceYear;
import touchstone.contracts.governance.attendance.SeatAttendance;
import touchstone.governance.body.BodyEntity;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;

/** Counts rolls: by seat, by agency and how many meetings there were, in one statement. */
@ApplicationScoped
class AttendanceYearQueries {
    private static final String COUNTS = """
            select grouping(r.membership) as summed, grouping(r.agency) as all_of_them, r.membership, r.agency,
                   (array_agg(r.post order by m.day desc, m.id))[1] as post, (array_agg(r.voting order by m.day desc, m.id))[1] as voting,
                   (array_agg(r.agency order by m.day desc, m.id))[1] as latest_agency, count(distinct r.membership) as seats,
                   count(distinct m.id) as held, count(r.id) as meetings,
                   count(*) filter (where r.presence = 'PRESENT' and not r.remote) as present, count(*) filter (where r.presence = 'PRESENT' and r.remote) as remote,
                   count(*) filter (where r.presence = 'SUBSTITUTE') as substitute, count(*) filter (where r.presence = 'APOLOGIES') as apologies,
                   count(*) filter (where r.presence = 'ABSENT') as absent, count(r.id) filter (where r.presence is null) as unrecorded
              from meeting m
              left join roll_entry r on r.meeting = m.id and r.membership is not null
             where m.authority = :authority and m.body = :body and m.day between :from and :until and %s
               and (:reads or m.minutes = 'CONFIRMED' and access_on(m.body, m.day) <> 'MEMBERS')
             group by grouping sets ((r.membership), (r.agency), ())
             order by post, r.agency nulls last""".formatted(MeetingAudience.HELD);

    private final Reads reads;

    AttendanceYearQueries(Reads reads) {
        this.reads = reads;
    }

    /** 404 when there is no such body. */
    AttendanceYear of(MeetingAudience audience, UUID id, Year year) {
        BodyEntity body = BodyEntity.find(audience.authority(), id).orElseThrow(() -> Problems.notFound("body"));
        Map<String, Object> with = new HashMap<>(Map.of("authority", audience.authority(), "body", id, "from", year.from(), "until", year.until(),
                "reads", audience.reads(id) || audience.scope().readsExempt(id)));
        List<SeatAttendance> seats = new ArrayList<>();
        List<AgencyAttendance> agencies = new ArrayList<>();
        int meetings = reads.list(COUNTS, with, row -> count(row, seats, agencies)).stream().mapToInt(Integer::intValue).sum();
        return new AttendanceYear(id, body.name, year.number(), year.kind(), year.from(), year.until(), meetings, seats, agencies);
    }

    /** How many meetings there were, where the row says that of all; a row of nobody is of meetings without a roll. */
    private static int count(Row row, List<SeatAttendance> seats, List<AgencyAttendance> agencies) {
        boolean bySeat = row.number("summed") == 0;
        boolean byAgency = row.number("all_of_them") == 0;
        AttendanceCounts counts = new AttendanceCounts(row.number("meetings"), row.number("present"), row.number("remote"), row.number("substitute"),
                row.number("apologies"), row.number("absent"), row.number("unrecorded"));
        if (bySeat && row.id("membership") != null) {
            seats.add(new SeatAttendance(row.id("membership"), row.text("post"), row.text("latest_agency"), row.flag("voting"), counts));
        } else if (byAgency && counts.meetings() > 0) {
            agencies.add(new AgencyAttendance(row.text("agency"), row.number("seats"), counts));
        }
        return bySeat || byAgency ? 0 : row.number("held");
    }
}
