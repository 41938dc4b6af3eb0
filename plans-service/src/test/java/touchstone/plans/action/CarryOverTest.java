package touchstone.plans.action;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.plans.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.plans.Programme;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CarryOverTest {
    private Programme bedfordshire;
    private String ask;
    private String old;
    private String next;

    @BeforeEach
    void an_action_that_is_late_and_one_to_go_on_as() {
        bedfordshire = new Programme("2012-04-10");
        ask = bedfordshire.recommendation(1, "within-6-months");
        old = bedfordshire.action(ask, 1, ", \"due\": \"2012-10-10\"");
        next = bedfordshire.action(ask, 2, ", \"due\": \"2013-03-31\"");
    }

    @Test
    void the_old_one_is_superseded_from_that_day_and_its_lateness_stays_in_sight() {
        carry(old, next).statusCode(200).body("state", equalTo("superseded")).body("overdue", equalTo(false))
                .body("daysLate", equalTo(29)).body("carriedTo.action", equalTo(next));

        bedfordshire.actionAt(old, "2012-11-07").body("state", equalTo("not-started")).body("overdue", equalTo(true))
                .body("carriedTo", nullValue());
        bedfordshire.actionAt(next, "2013-01-01").body("daysLate", equalTo(0)).body("carriedFrom", hasSize(1))
                .body("carriedFrom[0].action", equalTo(old)).body("carriedFrom[0].daysLate", equalTo(29));
        bedfordshire.actionAt(next, "2012-11-07").body("carriedFrom", hasSize(0));
    }

    @Test
    void it_no_longer_counts_among_what_answers_the_recommendation() {
        carry(old, next).statusCode(200);
        bedfordshire.recommendationAt(ask, "2012-11-07").body("recommendation.standing.actions", equalTo(2))
                .body("recommendation.standing.overdue", equalTo(1));
        bedfordshire.recommendationAt(ask, "2012-11-08").body("recommendation.standing.actions", equalTo(1))
                .body("recommendation.standing.overdue", equalTo(0));
    }

    @Test
    void nothing_goes_on_twice_or_round_in_circles() {
        carry(old, old).statusCode(422).body("errors[0].field", equalTo("into"));
        carry(old, next).statusCode(200);
        carry(old, bedfordshire.action(ask, 3, "")).statusCode(409).body("detail", containsString("superseded"));
        carry(next, old).statusCode(409).body("detail", containsString("open"));
        bedfordshire.signOffAction(old, "2013-01-01").statusCode(409).body("detail", containsString("carried over into"));
    }

    @Test
    void of_two_carried_over_into_each_other_at_once_one_is_refused() {
        List<Integer> answers = Stream.of(List.of(old, next), List.of(next, old)).parallel()
                .map(pair -> carry(pair.get(0), pair.get(1)).extract().statusCode()).sorted().toList();
        assertEquals(List.of(200, 409), answers);
    }

    @Test
    void what_is_completed_is_not_carried_over() {
        bedfordshire.accepted(old, "completed", "2012-10-30", "");
        carry(old, next).statusCode(409).body("detail", containsString("nothing to carry over"));
    }

    @Test
    void the_public_does_not_see_where_it_went_while_that_is_a_draft() {
        Programme draft = new Programme("2012-04-10");
        String hidden = draft.action(draft.recommendation(1, "ongoing"), 1, "");
        bedfordshire.published();
        carry(old, hidden).statusCode(200);
        VISITOR.asks().get(bedfordshire.base + "/actions/" + old).then().body("state", equalTo("superseded")).body("carriedTo", nullValue());
    }

    private ValidatableResponse carry(String from, String into) {
        return bedfordshire.decide("/actions/" + from + "/carry-over", """
                {"into": "%s", "decidedOn": "2012-11-08", "reason": "Belongs to the second phase"}""".formatted(into));
    }
}
