package touchstone.metrics.standing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.metrics.Council.indicator;
import static touchstone.metrics.Council.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.metrics.Council;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MoneyTest {
    private static final Council STOCKTON = new Council("stockton-money");

    @Test
    void what_the_team_would_cost_is_held_against_its_budget_of_the_same_year() {
        STOCKTON.measures("team-budget", "money", "input", "neutral", null);
        adds("team-cost", "money", "\"budget\": \"team-budget\"", 201);
        STOCKTON.shows(row("team-budget", "2013/14", "\"stated\": 519551, \"reportedOn\": \"2013-06-13\""),
                row("team-budget", "2012/13", "\"stated\": 519551, \"reportedOn\": \"2013-06-13\""),
                row("team-cost", "2012/13", "\"stated\": 795961, \"reportedOn\": \"2013-06-13\""));
        Person.VISITOR.asks().get(STOCKTON.at("/indicators/team-cost?asAt=2013-06-12")).then().body("budget", nullValue());
        Person.VISITOR.asks().get(STOCKTON.at("/indicators/team-cost")).then().body("budget.difference", equalTo(276410))
                .body("budget.words", equalTo("£795,961 in 2012/13 against a budget of £519,551: £276,410 over."));
        STOCKTON.shows(row("team-cost", "2013/14", "\"stated\": 831195, \"provisional\": true, \"reportedOn\": \"2013-06-13\""));
        Person.VISITOR.asks().get(STOCKTON.at("/indicators/team-cost?asAt=2013-06-13")).then().body("budget.difference", equalTo(311644))
                .body("budget.words", equalTo("An estimated £831,195 in 2013/14 against a budget of £519,551: £311,644 over."))
                .body("latest.period", equalTo("2012/13"));
        Person.VISITOR.asks().get(STOCKTON.at("/indicators/team-budget")).then().body("budget", nullValue());
    }

    @Test
    void only_money_has_a_budget_and_a_budget_is_money() {
        STOCKTON.measures("posts", "count");
        STOCKTON.measures("posts-budget", "money");
        adds("posts-filled", "count", "\"budget\": \"posts-budget\"", 422);
        adds("posts-cost", "money", "\"budget\": \"posts\"", 422);
        adds("posts-cost", "money", "\"budget\": \"nothing\"", 422);
        adds("posts-cost", "money", "\"budget\": \"posts-cost\"", 422);
        adds("posts-cost", "money", "\"budget\": \"posts-budget\"", 201);
    }

    @ParameterizedTest(name = "{0} stated {1} is answered {3}")
    @CsvSource({"percentage, 104, false, 422", "percentage, 104, true, 201", "percentage, -1, true, 422", "days, -4, false, 422", "count, 3.5, false, 422",
        "average, -0.1, false, 422", "money, -312.50, false, 201", "money, 0.005, false, 422", "score, -1, false, 201"})
    void a_figure_is_what_its_unit_can_be(String unit, String value, boolean exceedsWhole, int status) {
        String code = "possible-" + unit + "-" + exceedsWhole + value.replaceAll("\\W", "");
        adds(code, unit, "\"exceedsWhole\": " + exceedsWhole, 201);
        STOCKTON.submits(row(code, "2012/13", "\"stated\": " + value)).statusCode(status);
        STOCKTON.manager().asks().body("{\"kind\": \"england\", \"name\": \"England\", \"period\": \"2012/13\", \"value\": %s, \"source\": \"Return\"}".formatted(value))
                .post(STOCKTON.at("/indicators/" + code + "/comparators")).then().statusCode(status);
    }

    private static void adds(String code, String unit, String more, int status) {
        STOCKTON.manager().asks().body(indicator(code, unit, "input", "low", null).replaceFirst("}$", ", " + more + "}"))
                .post(STOCKTON.at("/indicators")).then().statusCode(status);
    }
}
