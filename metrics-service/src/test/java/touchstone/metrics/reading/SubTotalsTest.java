package touchstone.metrics.reading;

import static org.hamcrest.Matchers.equalTo;
import static touchstone.metrics.Council.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import touchstone.metrics.Council;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SubTotalsTest {
    private static final Council COUNCIL = new Council("sub-totals");
    private static final String TEAMS = """
            "addsUp": "flow", "dimensions": [{"by": "team", "parts": [{"name": "North"}, {"name": "North 1", "within": "North"},
            {"name": "North 2", "within": "North"}, {"name": "South"}]}]""";

    @Test
    void complete_parts_make_the_whole() {
        COUNCIL.counts("referrals", "count", "annual", TEAMS);
        COUNCIL.submits(whole("referrals", 100), part("referrals", "North", 30), part("referrals", "South", 30)).statusCode(422)
                .body("errors[0].detail", equalTo("does not add up: by team North 30 + South 30 of the whole come to 60, not 100"));
        COUNCIL.submits(whole("referrals", 60), part("referrals", "North", 30), part("referrals", "South", 30)).statusCode(201);
        COUNCIL.submits(part("referrals", "North 1", 31)).statusCode(422).body("errors[0].detail",
                equalTo("does not add up: by team North 1 31 of North come to 31, not 30, and North 2 is not recorded"));
        COUNCIL.submits(part("referrals", "North 1", 10), part("referrals", "North 2", 20)).statusCode(201);
    }

    @Test
    void a_part_that_is_not_recorded_may_make_up_the_rest() {
        COUNCIL.counts("contacts", "count", "annual", TEAMS);
        COUNCIL.shows(whole("contacts", 100), part("contacts", "North", 30));
        COUNCIL.submits(part("contacts", "South", 60)).statusCode(422);
        COUNCIL.submits(part("contacts", "South", 70)).statusCode(201);
    }

    @Test
    void a_declared_split_has_the_parts_declared_and_any_other_split_may_be() {
        COUNCIL.counts("plans", "count", "annual", TEAMS);
        COUNCIL.submits(part("plans", "West", 30)).statusCode(422).body("errors[0].field", equalTo("readings[0].breakdown.name"))
                .body("errors[0].detail", equalTo("is not among its parts by team: North, North 1, North 2, South"));
        COUNCIL.submits(row("plans", "2012/13", "\"stated\": 30, \"breakdown\": {\"by\": \"route\", \"name\": \"Home\"}")).statusCode(201);
    }

    @Test
    void what_is_declared_is_held_to_making_sense() {
        refuses("\"dimensions\": [{\"by\": \"team\", \"parts\": [{\"name\": \"North 1\", \"within\": \"North\"}]}]");
        refuses("\"dimensions\": [{\"by\": \"team\", \"parts\": [{\"name\": \"North\"}, {\"name\": \"North\"}]}]");
        refuses("\"relations\": [{\"kind\": \"denominator-of\", \"indicator\": \"nothing\"}]");
    }

    private static void refuses(String counting) {
        String body = Council.indicator("odd", "count", "output", "low", null);
        COUNCIL.manager().asks().body(body.substring(0, body.lastIndexOf('}')) + ", \"counting\": {" + counting + "}}")
                .post(COUNCIL.at("/indicators")).then().statusCode(422);
    }

    private static String whole(String code, int count) {
        return row(code, "2012/13", "\"stated\": " + count);
    }

    private static String part(String code, String name, int count) {
        return row(code, "2012/13", "\"stated\": %d, \"breakdown\": {\"by\": \"team\", \"name\": \"%s\"}".formatted(count, name));
    }
}
