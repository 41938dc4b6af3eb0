package touchstone.governance.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.governance.body.BodyEntity;
import touchstone.governance.meeting.MeetingEntity;

/** Reads who came, members and their attendance in one statement. */
@ApplicationScoped
public class RollQueries {
    private final EntityManager database;

    RollQueries(EntityManager database) {
        this.database = database;
    }

    /** The roll of a meeting of a body on a day. */
    public Roll of(BodyEntity body, UUID meeting, LocalDate day) {
        List<Attendance> members = database.createQuery("""
                        select ms.id, ms.post, ms.agency, ms.role, ms.voting, a.presence, a.substitute
                          from Membership ms
                          left join Attendance a on a.membership = ms.id and a.meeting = :meeting
                         where ms.body = :body
                           and (ms.fromDay is null or ms.fromDay <= :day) and (ms.untilDay is null or ms.untilDay >= :day)
                         order by ms.post, ms.id""", Attendance.class)
                .setParameter("meeting", meeting).setParameter("body", body.id).setParameter("day", day)
                .getResultList();
        return new Roll(members.stream().sorted(Comparator.comparing(Attendance::role)).toList(), body.quorumOn(day));
    }

    /** The same of a stored meeting. */
    public Roll of(MeetingEntity meeting) {
        BodyEntity body = BodyEntity.find(meeting.authority, meeting.body).orElseThrow();
        return of(body, meeting.id, meeting.day());
    }
}
