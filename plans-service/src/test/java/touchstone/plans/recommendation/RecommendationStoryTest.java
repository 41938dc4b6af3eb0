package touchstone.plans.recommendation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.plans.Programme;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecommendationStoryTest {
    private Programme isle;
    private String second;
    private String audit;
    private String training;

    @BeforeEach
    void two_actions_answer_it() {
        isle = new Programme("2013-02-15");
        second = isle.recommendation(2, "immediate");
        audit = isle.action(second, 1, "");
        training = isle.action(second, 2, "");
    }

    @Test
    void it_tells_what_was_reported_on_its_actions_the_latest_first() {
        isle.accepted(audit, "in-progress", "2013-02-22", "");
        isle.accepted(training, "in-progress", "2013-03-08", "");
        isle.reported(audit, "completed", "2013-04-05", "");

        isle.recommendationAt(second, "2013-06-13")
                .body("updates.action", contains(audit, training, audit))
                .body("updates.state", contains("submitted", "accepted", "accepted"));
        isle.recommendationAt(second, "2013-03-01").body("updates.asAt", contains("2013-02-22"));
    }

    @Test
    void what_another_recommendation_is_answered_by_is_not_told() {
        isle.accepted(isle.action(isle.recommendation(3, "immediate"), 3, ""), "in-progress", "2013-02-22", "");
        isle.recommendationAt(second, "2013-06-13").body("updates", empty());
    }

    @Test
    void however_often_an_agency_reports_the_last_accepted_update_is_told() {
        isle.accepted(audit, "in-progress", "2013-02-22", "");
        for (int day = 1; day <= 12; day++) {
            isle.reported(audit, "in-progress", "2013-03-%02d".formatted(day), "");
        }
        isle.recommendationAt(second, "2013-06-13")
                .body("updates", hasSize(11)).body("updates.asAt", hasItem("2013-03-12"))
                .body("updates.findAll { it.state == 'accepted' }.asAt", contains("2013-02-22"));
    }

    @Test
    void the_public_is_told_accepted_updates_and_no_evidence() {
        isle.published();
        isle.accepted(audit, "in-progress", "2013-02-22", "");
        isle.reported(audit, "completed", "2013-04-05", "");
        isle.impactShown(audit, "2013-03-01");

        isle.recommendationAt(second, "2013-06-13").body("evidence.title", contains("Audit of outcomes")).body("evidence[0].state", equalTo("accepted"));
        ValidatableResponse told = VISITOR.asks().get(isle.base + "/recommendations/" + second + "?asAt=2013-06-13").then().statusCode(200);
        told.body("updates.state", contains("accepted")).body("evidence", empty());
    }

    @Test
    void recommendations_and_plans_are_found_by_words_or_by_reference_as_far_as_one_may_see_them() {
        String reference = MANAGER.asks().get(isle.base + "/recommendations/" + second).path("recommendation.reference");
        MANAGER.asks().get(isle.base + "/recommendations?text=" + reference.toLowerCase(Locale.ROOT)).then().body("items.id", contains(second));
        MANAGER.asks().get(isle.base + "/recommendations?text=every parent&limit=200").then().body("items", empty());
        MANAGER.asks().get(isle.base + "/recommendations?text=every child").then().body("items", not(empty()));
        VISITOR.asks().get(isle.base + "/recommendations?text=" + reference).then().body("items", empty());
        String plan = MANAGER.asks().get(isle.base + "/plans/" + isle.plan).path("reference");
        MANAGER.asks().get(isle.base + "/plans?text=" + plan).then().body("items.id", contains(isle.plan));
        MANAGER.asks().get(isle.base + "/plans?text=improve").then().body("items", not(empty()));
        MANAGER.asks().get(isle.base + "/plans?text=decline").then().body("items", empty());
        VISITOR.asks().get(isle.base + "/plans?text=" + plan).then().body("items", empty());
    }

    @Test
    void a_lateness_of_years_is_told_in_years() {
        isle.accepted(audit, "in-progress", "2013-02-22", "");
        isle.recommendationAt(second, "2015-05-16").body("recommendation.standing.reasons.words",
                hasItem("Due date passed 2 years 3 months ago and it is not signed off."));
    }
}
