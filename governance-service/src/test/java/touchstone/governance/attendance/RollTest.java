package touchstone.governance.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalTime;
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
import touchstone.contracts.governance.body.membership.MemberRole;
import touchstone.governance.body.QuorumNeed;
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
        "1, 0, 0, 1, 0, 0, -",
        "3, 0, 0, 0, 0, 0, -"})
    void only_voting_members_who_came_or_sent_someone_make_a_quorum(
            Integer needed, int came, int sent, int apologised, int observing, int counted, Boolean met) {
        List<Attendance> members = Stream.of(
                        seats(came, true, Presence.PRESENT), seats(sent, true, Presence.SUBSTITUTE),
                        seats(apologised, true, Presence.APOLOGIES), seats(observing, false, Presence.PRESENT),
                        seats(4, true, null))
                .flatMap(List::stream).toList();
        Quorum quorum = new Roll(members, List.of(), need(needed), true).quorum();
        assertEquals(counted, quorum.present());
        assertEquals(met, quorum.met());
    }

    @Test
    void it_is_said_in_words() {
        assertEquals("Not quorate: 1 voting member is present or substituted, 2 needed.",
                new Roll(seats(1, true, Presence.PRESENT), List.of(), need(2), true).quorum().why());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            recorded,  needed, from paper, refused
            -,         3,      false,      true
            -,         3,      true,       true
            -,         -,      false,      true
            -,         -,      true,       false
            APOLOGIES, 3,      false,      true
            ABSENT,    3,      false,      false
            PRESENT,   -,      false,      false
            """, useHeadersInDisplayName = true)
    void the_roll_is_taken_before_anything_depends_on_it(Presence recorded, Integer needed, boolean fromPaper, boolean refused) {
        Roll roll = new Roll(seats(5, true, recorded), List.of(), need(needed), fromPaper);
        if (refused) {
            assertEquals(409, assertThrows(ProblemException.class, roll::requireTaken).problem().status());
        } else {
            assertEquals(roll, roll.requireTaken());
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            arrived, left,  at,    counts
            -,       -,     14:00, true
            14:10,   -,     14:00, false
            14:10,   -,     14:10, true
            -,       15:00, 14:59, true
            -,       15:00, 15:00, false
            -,       15:00, -,     false
            14:10,   -,     -,     true
            """, useHeadersInDisplayName = true)
    void only_who_is_there_at_the_time_counts_for_an_item(LocalTime arrived, LocalTime left, LocalTime at, boolean counts) {
        Attendance member = new Attendance(new UUID(0, 1), false, "Seat", null, MemberRole.MEMBER, true, Presence.PRESENT, null, false, arrived, left, left == null);
        assertEquals(counts ? 1 : 0, new Roll(List.of(member), List.of(), need(1), true).quorum(null, at).present());
        assertEquals(1, new Roll(List.of(member), List.of(), need(1), true).quorum().present());
    }

    @Test
    void a_named_post_has_to_be_there() {
        QuorumNeed needed = new QuorumNeed(1, List.of("Independent Chair"));
        assertEquals("Not quorate: 2 voting members are present or substituted, 1 needed and the Independent Chair, not there.",
                new Roll(seats(2, true, Presence.PRESENT), List.of(), needed, true).quorum().why());
        Attendance chair = new Attendance(new UUID(0, 1), false, "independent chair", null, MemberRole.ADVISER, false, Presence.PRESENT, null, false, null, LocalTime.of(15, 0), false);
        Roll roll = new Roll(Stream.concat(Stream.of(chair), seats(1, true, Presence.PRESENT).stream()).toList(), List.of(), needed, true);
        assertEquals(true, roll.quorum().met());
        assertEquals(true, roll.quorum(null, LocalTime.of(14, 0)).met());
        assertEquals(false, roll.quorum(null, LocalTime.of(15, 0)).met());
    }

    private static QuorumNeed need(Integer members) {
        return members == null ? null : new QuorumNeed(members, List.of());
    }

    private static List<Attendance> seats(int number, boolean voting, Presence presence) {
        return Collections.nCopies(number,
                new Attendance(new UUID(0, 0), false, "Seat", null, MemberRole.MEMBER, voting, presence, null, false, null, null, Roll.came(presence)));
    }
}
