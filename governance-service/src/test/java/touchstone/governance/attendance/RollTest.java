package touchstone.governance.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.attendance.Presence;
import touchstone.contracts.governance.attendance.Quorum;
import touchstone.contracts.governance.body.MemberRole;
import touchstone.platform.problem.ProblemException;

class RollTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // needed, voting present, voting substituted, voting apologies, not voting present, present counted, met
        "-, 3, 0, 0, 0, 3, -",
        "3, 3, 0, 0, 0, 3, true",
        "3, 2, 1, 0, 0, 3, true",
        "3, 2, 0, 1, 0, 2, false",
        "3, 2, 0, 0, 5, 2, false",
        "1, 0, 0, 1, 0, 0, false",
        "3, 0, 0, 0, 0, 0, -"})
    void only_voting_members_who_came_or_sent_someone_make_a_quorum(
            Integer needed, int came, int sent, int apologised, int observing, int counted, Boolean met) {
        List<Attendance> members = Stream.of(
                        seats(came, true, Presence.PRESENT), seats(sent, true, Presence.SUBSTITUTE),
                        seats(apologised, true, Presence.APOLOGIES), seats(observing, false, Presence.PRESENT),
                        seats(4, true, null))
                .flatMap(List::stream).toList();
        Quorum quorum = new Roll(members, needed).quorum();
        assertEquals(counted, quorum.present());
        assertEquals(met, quorum.met());
    }

    @Test
    void it_is_said_in_words() {
        assertEquals("Not quorate: 1 voting member is present or substituted, 2 needed.",
                new Roll(seats(1, true, Presence.PRESENT), 2).quorum().why());
    }

    @Test
    void a_body_with_a_quorum_takes_attendance_before_anything_depends_on_it() {
        Roll unrecorded = new Roll(seats(5, true, null), 3);
        assertEquals(409, assertThrows(ProblemException.class, unrecorded::requireQuorumKnown).problem().status());
    }

    private static List<Attendance> seats(int number, boolean voting, Presence presence) {
        return Collections.nCopies(number,
                new Attendance(new UUID(0, 0), "Seat", null, MemberRole.MEMBER, voting, presence, null));
    }
}
