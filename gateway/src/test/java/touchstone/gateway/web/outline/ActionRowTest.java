package touchstone.gateway.web.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.action.NewAction;
import touchstone.gateway.web.sheet.PastedTable;

class ActionRowTest {
    private static final UUID PLAN = new UUID(0, 1);
    private static final UUID R5 = new UUID(0, 5);
    private static final UUID W2 = new UUID(0, 2);
    private static final UUID SECOND = new UUID(0, 9);
    private static final OutlineNames NAMES = new OutlineNames(new LinkedHashMap<>(Map.of("police", "Isle of Wight Police")), Map.of("R5", R5),
            Map.of("W2", W2), Map.of("2", SECOND));

    @Test
    void a_table_is_read_under_its_own_headings() {
        PastedTable<ActionColumn> table = PastedTable.of("""
                By when\tRef\tTask\tLed by\tRec\tWork stream\tStage\tLead officer\tPartners\tHow many
                June/July 2013\tA5.3\tAudit every open case\tisle of wight police\tR5b\tw2\t2\tHead of Audit\tpolice\t29 of 73 audits; 0 of 5 visits
                23/04/2013\tA5.4\tWrite it down\tpolice""", ActionColumn.class);
        List<NewAction> actions = table.rows().stream().map(row -> new ActionRow(row, NAMES).read(PLAN)).toList();
        assertEquals(List.of(), table.wrong());
        assertEquals(new NewAction(PLAN, R5, "b", "A5.3", "Audit every open case", "police", List.of("police"), "Head of Audit", W2, SECOND, LocalDate.of(2013, 7, 31),
                LocalDate.of(2013, 6, 1), "June/July 2013", List.of(new Count("audits", 29, 73), new Count("visits", 0, 5)), null), actions.get(0));
        assertEquals(new NewAction(PLAN, null, null, "A5.4", "Write it down", "police", List.of(), null, null, null, LocalDate.of(2013, 4, 23), null, null, List.of(), null),
                actions.get(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ,Audit,police                          | Row 2: nothing under Reference. Expected: a short one that no other action has, such as A5.3.
            A1,,police                             | Row 2: nothing under Action. Expected: what will be done.
            A1,Audit,police/health                 | Row 2: “police/health” is no agency here. Expected: Isle of Wight Police. One of them leads; name the others under With.
            A1,Audit,hospital                      | Row 2: “hospital” is no agency here. Expected: Isle of Wight Police.
            A1,Audit,police,31/04/2013             | Row 2: “31/04/2013” under Due is no date. Expected: a day such as 2013-04-23, 23/04/2013 or 23 April 2013; or what people say, such as April 2013, June or July 2013, Q2 2013/14, ongoing or TBC.
            A1,Audit,police,TBC,R6                 | Row 2: “R6” under Recommendation is not known. Expected: R5.
            A1,Audit,police,TBC,R5,Head of A / Head of B | Row 2: “Head of A / Head of B” are several owners. Expected: one post; others are named in the action’s words.
            A1,Audit,police,TBC,R5,,hospital       | Row 2: “hospital” is no agency here. Expected: Isle of Wight Police; several are parted by a semicolon.
            A1,Audit,police,TBC,R5,,,W9            | Row 2: “W9” under Workstream is not known. Expected: W2.
            A1,Audit,police,TBC,R5,,,,7            | Row 2: “7” under Phase is not known. Expected: 2.
            A1,Audit,police,TBC,R5,,,,,most        | Row 2: “most” counts nothing. Expected: such as 29 of 73 audits; several are parted by a semicolon.
            """)
    void what_cannot_be_read_is_said_with_its_row_and_what_was_expected(String row, String said) {
        PastedTable<ActionColumn> table = PastedTable.of("A0,First,police\n" + row, ActionColumn.class);
        table.rows().forEach(one -> new ActionRow(one, NAMES).read(PLAN));
        assertEquals(List.of(said), table.wrong());
    }
}
