package touchstone.gateway.web.metrics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class MetricsPageTest {
    private static final String FIGURES = "/stockton-on-tees/metrics";

    @BeforeEach
    void council() {
        Callers.council("stockton-on-tees");
    }

    @AfterEach
    void everyoneAnswersAgain() {
        Recorded.silent = "nobody";
        Recorded.broken = "nowhere";
    }

    @Test
    void one_sentence_says_what_the_figures_show() {
        page(FIGURES + "?asAt=2013-06-13").body(containsString(
                "Of 5 indicators 3 have a figure; 1 got better, none got worse and none misses a target, though 1 target cannot be "
                        + "held against a figure. 1 text disagrees with its table."));
    }

    @Test
    void a_text_and_a_table_that_disagree_are_marked_at_both() {
        page(FIGURES + "?asAt=2013-06-13").body(allOf(containsString("the text says 16"),
                containsString("the text says 16 %, the table 15.1 % (353 of 2,336).")));
    }

    @Test
    void blank_stays_blank() {
        page(FIGURES + "?asAt=2013-06-13").body(allOf(containsString("Child protection reviews on time"),
                containsString("data-label=\"2012/13 number\"></td>"), not(containsString(">null"))));
    }

    @Test
    void when_nothing_is_reported_of_these_years_the_last_scorecard_stands() {
        page(FIGURES).body(allOf(containsString("The scorecard is that of 13 June 2013"), containsString("15.1")));
    }

    @Test
    void what_is_known_only_by_team_is_shown_by_team() {
        page(FIGURES).body(allOf(containsString("by team"), containsString("South 1"), containsString("35.7"), containsString("20 Feb 2013")));
    }

    @Test
    void an_indicator_says_in_words_what_its_figure_means() {
        page(FIGURES + "/re-referrals").body(allOf(containsString("better, since lower is better"), containsString("353 of 2,336"),
                containsString("percentage only, not checked"), containsString("No target is set."), containsString("down from 18")));
    }

    @Test
    void when_what_is_said_cannot_be_reached_the_figures_stand() {
        Recorded.silent = "/commentary";
        page(FIGURES + "/re-referrals").body(allOf(containsString("353 of 2,336"), containsString("cannot be reached just now")));
    }

    @Test
    void a_fault_is_a_calm_page_with_a_reference_and_nothing_of_its_inside() {
        Recorded.broken = "/scorecard";
        given().accept("text/html").get(FIGURES).then().statusCode(500).body(allOf(containsString("Something went wrong here"),
                containsString("Reference: <code>"), not(containsString("Exception")), not(containsString("java."))));
    }

    @Test
    void there_is_no_page_of_what_is_not_measured() {
        given().accept("text/html").get(FIGURES + "/nothing").then().statusCode(404);
    }

    private static ValidatableResponse page(String address) {
        return given().accept("text/html").get(address).then().statusCode(200);
    }
}
