package touchstone.metrics.entry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.metrics.Council.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import touchstone.metrics.Council;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EntrySheetTest {
    private static final Council COUNCIL = new Council("entry-council");

    @Test
    void it_holds_what_one_supplies_with_what_is_there_and_what_was_before() {
        COUNCIL.measures("a-whole", "percentage", "process", "high", "cafcass");
        COUNCIL.measures("b-parts", "average", "process", "low", null);
        COUNCIL.shows(row("a-whole", "2012/13 Q3", "\"numerator\": 60, \"denominator\": 100"), row("a-whole", "2012/13 Q2", "\"numerator\": 50, \"denominator\": 100"),
                team("2012/13 Q3", "North 1"), team("2012/13 Q3", "South 1"));
        sheet(COUNCIL.manager(), "2012/13 Q4").body("rows.indicator", contains("a-whole", "b-parts", "b-parts"))
                .body("rows[0].breakdown", nullValue()).body("rows.breakdown.name", contains("North 1", "South 1")).body("rows.computed", contains(true, true, true))
                .body("rows[0].now", nullValue()).body("rows[0].before.period", equalTo("2012/13 Q3")).body("locked", nullValue());
        COUNCIL.submits(row("a-whole", "2012/13 Q4", "\"numerator\": 70, \"denominator\": 100")).statusCode(201);
        sheet(COUNCIL.agency("cafcass"), "2012/13 Q4").body("rows.indicator", contains("a-whole"))
                .body("rows[0].now.state", equalTo("submitted")).body("rows[0].now.allowed", contains("edit", "withdraw"));
        sheet(COUNCIL.manager(), "2012/13 Q3").body("rows[0].now.state", equalTo("accepted")).body("rows[0].before.period", equalTo("2012/13 Q2"));
        sheet(COUNCIL.agency("police"), "2012/13 Q4").body("rows", empty());
        COUNCIL.director().asks().body("{\"period\": \"2012/13\", \"reason\": \"Reported\"}").post(COUNCIL.at("/period-locks")).then().statusCode(201);
        sheet(COUNCIL.manager(), "2012/13 Q4").body("locked", containsString("2012/13 is locked since"));
    }

    private static ValidatableResponse sheet(Person person, String period) {
        return person.asks().get(COUNCIL.at("/entry-sheet?period=" + period)).then().statusCode(200);
    }

    private static String team(String period, String team) {
        return row("b-parts", period, "\"stated\": 20, \"breakdown\": {\"by\": \"team\", \"name\": \"%s\"}".formatted(team));
    }
}
