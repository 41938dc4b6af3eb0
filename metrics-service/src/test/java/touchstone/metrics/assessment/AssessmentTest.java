package touchstone.metrics.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import touchstone.metrics.Council;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;
import touchstone.platform.time.AsAt;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AssessmentTest {
    /** Southampton, July 2012: how it graded itself and how it was graded, the key judgements with a star. */
    private static final String SOUTHAMPTON = """
            Safeguarding|Overall effectiveness*|good|adequate
            Safeguarding|Capacity to improve*|good|adequate
            Safeguarding|Equality and diversity|adequate|adequate
            Safeguarding|Quality of provision|adequate|inadequate
            Safeguarding|Outcomes for children and young people|adequate|adequate
            Safeguarding|Contribution of health agencies|good|adequate
            Safeguarding|Partnership working|good|adequate
            Safeguarding|Performance management and quality assurance|good|adequate
            Safeguarding|Leadership and management|good|adequate
            Safeguarding|Ambition and prioritisation|good|adequate
            Children looked after|Overall effectiveness*|good|adequate
            Children looked after|Capacity to improve*|good|adequate
            Children looked after|Quality of provision|good|inadequate
            Children looked after|Being healthy|good|good
            Children looked after|Staying safe|good|adequate
            Children looked after|Enjoying and achieving|adequate|adequate
            Children looked after|Making a positive contribution|adequate|adequate
            Children looked after|Economic well-being|adequate|inadequate
            Children looked after|Performance management and quality assurance|good|adequate
            Children looked after|Ambition and prioritisation|good|adequate
            Children looked after|Leadership and management|good|adequate
            """;

    @Test
    void southamptons_gaps_are_counted_and_what_the_text_says_otherwise_is_unreconciled() {
        Council southampton = new Council("southampton");
        adds(southampton, "self-assessment", "2011-12-31", judged(SOUTHAMPTON, 2), "");
        adds(southampton, "inspection", "2012-05-31", judged(SOUTHAMPTON, 3), """
                {"stated": 22}, {"section": "Safeguarding", "stated": 10}, {"section": "Children looked after", "stated": 12},
                {"grade": "good", "stated": 1}, {"grade": "adequate", "stated": 18}, {"grade": "inadequate", "stated": 3}""");
        compares(Person.VISITOR, southampton, "").body("rows", hasSize(21)).body("columns.source", contains("self-assessment", "inspection"))
                .body("columns[1].lower", equalTo(16)).body("columns[1].equal", equalTo(5)).body("columns[1].higher", equalTo(0)).body("columns[1].furthest", equalTo(2))
                .body("columns[1].words", equalTo("Of 21 areas it judged 16 lower than the self-assessment, 0 higher and 5 the same; 1 by more than one grade."))
                .body("rows.findAll { it.cells[1].gap == -2 }.area", contains("Quality of provision"))
                .body("rows.findAll { it.cells[1].gap == -2 }.section", contains("Children looked after"))
                .body("rows.findAll { it.key }.cells.grade", equalTo(Collections.nCopies(4, List.of("good", "adequate"))))
                .body("rows.findAll { it.key }.cells[0].words", hasItem("one grade lower"))
                .body("columns[1].totals.reconciled", contains(false, true, false, true, false, true))
                .body("columns[1].totals.counted", contains(21, 10, 11, 1, 17, 3))
                .body("columns[1].totals[0].words", equalTo("The text says 22 judgements, the table has 21: unreconciled."))
                .body("columns[1].totals[4].words", equalTo("The text says 18 judgements of 'adequate', the table has 17: unreconciled."))
                .body("columns[0].stale", equalTo(true)).body("columns[0].words", containsString("stale"));
    }

    @Test
    void a_self_assessment_is_stale_after_six_months_and_an_inspection_never() {
        for (String source : List.of("self-assessment", "inspection")) {
            boolean self = source.equals("self-assessment");
            Council council = new Council("stale-" + source);
            LocalDate day = AsAt.today().minusMonths(6);
            adds(council, source, day.toString(), one("Leadership", "good"), "");
            compares(council.director(), council, "").body("columns.stale", contains(false)).body("columns.months", contains(6));
            adds(council, source, day.minusDays(1).toString(), one("Leadership", "good"), "");
            compares(council.director(), council, "").body("columns.stale", contains(false));
            Council older = new Council("staler-" + source);
            adds(older, source, day.minusDays(1).toString(), one("Leadership", "good"), "");
            compares(older.director(), older, "").body("columns.stale", contains(self));
        }
    }

    @Test
    void what_a_source_did_not_judge_has_no_gap_and_a_name_is_known_in_any_case() {
        Council council = new Council("partly-judged");
        adds(council, "self-assessment", "2012-01-31", one("Leadership and  management", "inadequate"), "");
        adds(council, "peer-review", "2012-12-31", one("LEADERSHIP and management", "outstanding") + ", " + one("Health", "good"), "");
        adds(council, "inspection", "2013-12-31", one("Leadership and management", "requires-improvement"), "");
        compares(council.director(), council, "").body("rows.area", contains("Leadership and  management", "Health"))
                .body("rows[0].cells.gap", contains(null, 3, 1)).body("rows[0].cells.words", contains(null, "three grades higher", "one grade higher"))
                .body("rows[1].cells.grade", contains(null, "good", null)).body("rows[1].cells.gap", contains(nullValue(), nullValue(), nullValue()));
    }

    @Test
    void a_correction_takes_the_place_of_what_was_wrong_and_a_withdrawal_leaves_nothing_in_force() {
        Council council = new Council("corrected");
        String wrong = adds(council, "inspection", "2012-05-31", one("Health", "good"), "").extract().path("id");
        String body = "{\"reason\": \"Misread\", \"assessment\": %s}".formatted(assessment("inspection", "2012-05-31", one("Health", "adequate"), ""));
        String right = council.manager().asks().body(body).post(council.at("/assessments/" + wrong + "/correction")).then().statusCode(200)
                .body("corrects", equalTo(wrong)).extract().path("id");
        compares(Person.VISITOR, council, "").body("rows.cells.grade", contains(List.of("adequate")));
        council.manager().asks().body(body).post(council.at("/assessments/" + wrong + "/correction")).then().statusCode(409);
        council.manager().asks().body("{\"reason\": \"Not ours\"}").post(council.at("/assessments/" + right + "/withdrawal")).then().statusCode(200)
                .body("inForce", equalTo(false)).body("allowed", hasSize(0));
        compares(Person.VISITOR, council, "").body("columns", hasSize(0)).body("rows", hasSize(0));
        Person.VISITOR.asks().get(council.at("/assessments")).then().body("items.withdrawal", contains("Not ours", "Misread"));
        compares(Person.VISITOR, council, "?asAt=2013-01-01").body("rows", hasSize(0));
    }

    @Test
    void what_is_not_open_is_read_inside_the_authority_only() {
        Council council = new Council("closed-assessment");
        council.manager().asks().body(assessment("self-assessment", "2012-05-31", one("Health", "good"), "").replace("\"open\": true", "\"open\": false"))
                .post(council.at("/assessments")).then().statusCode(201);
        compares(council.director(), council, "").body("rows", hasSize(1));
        compares(Person.VISITOR, council, "").body("rows", hasSize(0));
        new Council("durham").director().asks().get(council.at("/assessments")).then().body("items", hasSize(0));
    }

    @Test
    void an_area_is_judged_once_and_a_day_ahead_has_no_assessment() {
        Council council = new Council("judged-twice");
        post(council, assessment("inspection", "2012-05-31", one("Health", "good") + ", " + one(" health ", "adequate"), "")).statusCode(422)
                .body("errors.field", contains("judgements[1].area"));
        post(council, assessment("inspection", AsAt.today().plusDays(1).toString(), one("Health", "good"), "")).statusCode(422);
    }

    private static String judged(String table, int column) {
        return table.lines().map(line -> line.split("\\|")).map(cells -> judgement(cells[0], cells[1].replace("*", ""), cells[1].endsWith("*"), cells[column]))
                .collect(Collectors.joining(", "));
    }

    private static String one(String area, String grade) {
        return judgement("Safeguarding", area, false, grade);
    }

    private static String judgement(String section, String area, boolean key, String grade) {
        return "{\"section\": \"%s\", \"area\": \"%s\", \"key\": %b, \"grade\": \"%s\"}".formatted(section, area, key, grade);
    }

    private static String assessment(String source, String day, String judgements, String totals) {
        return "{\"source\": \"%s\", \"title\": \"What was found\", \"assessedOn\": \"%s\", \"document\": \"Report\", \"open\": true, \"judgements\": [%s], \"totals\": [%s]}"
                .formatted(source, day, judgements, totals);
    }

    private static ValidatableResponse adds(Council council, String source, String day, String judgements, String totals) {
        return post(council, assessment(source, day, judgements, totals)).statusCode(201);
    }

    private static ValidatableResponse post(Council council, String body) {
        return council.manager().asks().body(body).post(council.at("/assessments")).then();
    }

    private static ValidatableResponse compares(Person person, Council council, String query) {
        return person.asks().get(council.at("/assessments/comparison" + query)).then().statusCode(200);
    }
}
