package touchstone.plans.recommendation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.plans.People.CLERK;
import static touchstone.plans.People.DIRECTOR_OF_SERVICES;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.POLICE;
import static touchstone.plans.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.plans.Programme;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;
import touchstone.platform.time.AsAt;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OverrideTest {
    private final LocalDate today = AsAt.today();
    private Programme town;
    private String ask;

    @BeforeEach
    void an_ask_that_nothing_was_reported_on() {
        town = new Programme("2013-02-15");
        ask = town.recommendation(1, "within-6-months");
        town.action(ask, 1, "");
    }

    @Test
    void it_stands_beside_the_derived_rating_until_it_expires() {
        override("amber", today.plusDays(30)).statusCode(200);

        standingAt(today).body("recommendation.standing.rag", equalTo("grey"))
                .body("recommendation.standing.override.rag", equalTo("amber"))
                .body("recommendation.standing.override.author", equalTo("Director"))
                .body("recommendation.standing.override.reason", containsString("seen the files"));
        standingAt(today.minusDays(1)).body("recommendation.standing.override", nullValue());
        standingAt(today.plusDays(30)).body("recommendation.standing.override.rag", equalTo("amber"));
        standingAt(today.plusDays(31)).body("recommendation.standing.override", nullValue());
    }

    @Test
    void ended_it_is_gone_and_another_may_be_set() {
        String address = town.base + "/recommendations/" + ask + "/override";
        MANAGER.asks().delete(address).then().statusCode(409);
        override("amber", today.plusDays(30)).statusCode(200);
        override("red", today.plusDays(30)).statusCode(409).body("detail", containsString("End that override first"));
        MANAGER.asks().delete(address).then().statusCode(200).body("standing.override", nullValue());
        override("red", today.plusDays(30)).statusCode(200).body("standing.override.rag", equalTo("red"));
    }

    @Test
    void each_reader_is_offered_what_they_may_do_with_it() {
        town.published();
        offered(MANAGER, "add-outcome", "add-measure", "sign-off", "override");
        offered(CLERK, "sign-off");
        offered(DIRECTOR_OF_SERVICES, "override");
        List.of(POLICE, VISITOR).forEach(person -> offered(person));
        override("amber", today.plusDays(30)).statusCode(200).body("allowed", contains("end-override"));
        standingAt(today.minusDays(1)).body("recommendation.allowed", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"blue", "suspended"})
    void what_is_earned_or_decided_is_not_set_by_hand(String rag) {
        override(rag, today.plusDays(30)).statusCode(422).body("errors[0].field", equalTo("rag"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 367})
    void it_must_expire_and_within_a_year(int days) {
        override("amber", today.plusDays(days)).statusCode(422).body("errors[0].field", equalTo("expiresOn"));
    }

    private void offered(Person to, String... moves) {
        to.asks().get(town.base + "/recommendations/" + ask).then().statusCode(200).body("recommendation.allowed", equalTo(List.of(moves)));
    }

    private ValidatableResponse override(String rag, LocalDate expiresOn) {
        return DIRECTOR_OF_SERVICES.asks().body("""
                {"rag": "%s", "reason": "I have seen the files", "expiresOn": "%s"}""".formatted(rag, expiresOn))
                .post(town.base + "/recommendations/" + ask + "/override").then();
    }

    private ValidatableResponse standingAt(LocalDate asAt) {
        return town.recommendationAt(ask, asAt.toString());
    }
}
