package touchstone.gateway.web.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.governance.body.membership.MemberRole;
import touchstone.contracts.governance.body.membership.NewMembership;
import touchstone.gateway.web.sheet.PastedRow;
import touchstone.gateway.web.sheet.PastedTable;

class SeatSheetTest {
    private static final Map<String, String> AGENCIES = Map.of("police", "Isle of Wight Police");

    /** What is read of a sheet. */
    private record Sheet(List<NewMembership> members, List<Integer> rows, List<String> wrong) {}
    private static final NewMembership COMMANDER = new NewMembership("Borough Commander, North", "police", MemberRole.VICE_CHAIR, true,
            List.of("Superintendent", "Chief Inspector"), LocalDate.of(2013, 4, 23), LocalDate.of(2015, 3, 31));

    @Test
    void cells_copied_from_a_spreadsheet_are_parted_by_tabs() {
        assertEquals(List.of(COMMANDER), read("Borough Commander, North\tpolice\tvice chair\tyes\tSuperintendent; Chief Inspector\t23/04/2013\t31 March 2015").members());
    }

    @Test
    void what_is_written_by_hand_has_commas_and_quotation_marks() {
        assertEquals(List.of(COMMANDER), read("\"Borough Commander, North\", POLICE, Vice-Chair, Y, Superintendent;Chief Inspector, 2013-04-23, 31.3.2015").members());
    }

    @Test
    void headings_may_stand_above_in_any_order() {
        Sheet sheet = read("Role\tPost\tOrganisation\n\nadviser\tNational adviser\t\n\tLead Member\tisle of wight police");
        assertEquals(List.of(), sheet.wrong());
        assertEquals(List.of(new NewMembership("National adviser", null, MemberRole.ADVISER, false, List.of(), null, null),
                new NewMembership("Lead Member", "police", MemberRole.MEMBER, true, List.of(), null, null)), sheet.members());
        assertEquals(List.of(3, 4), sheet.rows());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Nurse,hospital                    | Row 2: “hospital” is no agency here. Expected: Isle of Wight Police; or nothing for an independent.
            Nurse,,leader                     | Row 2: “leader” is no role. Expected: chair, vice-chair, member, adviser or in attendance.
            Nurse,,,perhaps                   | Row 2: “perhaps” under Votes. Expected: yes or no.
            Nurse,,,,,31/02/2013              | Row 2: “31/02/2013” under From is no day. Expected: a day such as 2013-04-23, 23/04/2013 or 23 April 2013.
            Nurse,,,,,,soon                   | Row 2: “soon” under Until is no day. Expected: a day such as 2013-04-23, 23/04/2013 or 23 April 2013.
            ,police                           | Row 2: no post. Expected: a post such as Independent Chair, never a personal name.
            Nurse,,,,,,,more                  | Row 2: it has 8 cells. Expected: at most 7.
            "Nurse                            | Row 2: a quotation mark is opened and not closed. Expected: "…" around a cell, or none.
            """)
    void what_cannot_be_read_is_said_with_its_row_and_what_was_expected(String row, String said) {
        assertEquals(List.of(said), read("Chair,,chair\n" + row).wrong());
    }

    @Test
    void a_heading_that_nobody_knows_is_named() {
        assertEquals(List.of("Row 1: the heading “Shoe size” is not known. Expected: Post, Agency, Role, Votes, Substitutes, From, Until; take out a column that is none of them."), read("Post,Shoe size\nChair,44").wrong());
    }

    @Property(tries = 300)
    void anything_can_be_pasted(@ForAll String pasted) {
        Sheet sheet = read(pasted);
        assertTrue(sheet.wrong().stream().allMatch(words -> words.startsWith("Row ")));
    }

    private static Sheet read(String pasted) {
        PastedTable<SeatColumn> table = PastedTable.of(pasted, SeatColumn.class);
        List<NewMembership> members = table.rows().stream().map(row -> new SeatRow(row, AGENCIES).read()).toList();
        return new Sheet(members, table.rows().stream().map(PastedRow::number).toList(), table.wrong());
    }
}
