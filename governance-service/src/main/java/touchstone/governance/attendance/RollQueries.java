package touchstone.governance.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.attendance.Declaration;
import touchstone.governance.GovernanceErrors;
import touchstone.governance.body.BodyEntity;
import touchstone.governance.body.QuorumNeed;
import touchstone.governance.meeting.MeetingEntity;

/** Reads rolls: before a meeting opens, who has a seat that day and has apologised; from then on, what was kept of it. */
@ApplicationScoped
public class RollQueries {
    private static final Comparator<Attendance> MEMBERS_FIRST = Comparator.comparing(Attendance::guest).thenComparing(Attendance::role);

    private final EntityManager database;

    RollQueries(EntityManager database) {
        this.database = database;
    }

    public Roll of(MeetingEntity meeting) {
        return meeting.sitting.hasBegun() ? kept(meeting) : expected(meeting);
    }

    /** Keeps every seat of that day, and how many make a quorum, as they are at the opening; 409 when nobody has one. */
    public void take(MeetingEntity meeting) {
        Roll expected = expected(meeting);
        if (expected.members().isEmpty() && !meeting.fromPaper) {
            throw GovernanceErrors.nobodyOnTheRoll(meeting.day());
        }
        RollEntity.delete("meeting = ?1", meeting.id);
        expected.members().forEach(seat -> new RollEntity(meeting.id, seat).persist());
        meeting.sitting.keep(expected.needed());
    }

    private static Roll kept(MeetingEntity meeting) {
        List<Declaration> declared = DeclarationEntity.of(meeting.id).stream().map(DeclarationEntity::record).toList();
        return new Roll(RollEntity.of(meeting.id).stream().map(RollEntity::record).sorted(MEMBERS_FIRST).toList(), declared, meeting.sitting.quorum(), meeting.fromPaper);
    }

    private Roll expected(MeetingEntity meeting) {
        List<Attendance> members = seats(meeting.body, meeting.id, meeting.day()).map(Seat::row).sorted(MEMBERS_FIRST).toList();
        int voting = (int) members.stream().filter(Attendance::voting).count();
        QuorumNeed needed = BodyEntity.find(meeting.authority, meeting.body).orElseThrow().quorumOn(meeting.day(), voting);
        return new Roll(members, List.of(), needed, meeting.fromPaper);
    }

    private Stream<Seat> seats(UUID body, UUID meeting, LocalDate day) {
        return database.createQuery("""
                        select ms.id, ms.post, ms.agency, ms.role, ms.voting, r.presence
                          from Membership ms
                          left join RollEntry r on r.membership = ms.id and r.meeting = :meeting
                         where ms.body = :body
                           and (ms.fromDay is null or ms.fromDay <= :day) and (ms.untilDay is null or ms.untilDay >= :day)
                         order by ms.post, ms.id""", Seat.class)
                .setParameter("meeting", meeting).setParameter("body", body).setParameter("day", day).getResultStream();
    }
}
