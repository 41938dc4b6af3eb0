package touchstone.gateway.web.plan;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class StoryPagesTest {
    private static final String THEN = "?asAt=2013-03-12";

    @BeforeEach
    void a_council() {
        Callers.council("isle-of-wight");
    }

    @AfterEach
    void everyone_answers_again() {
        Recorded.silent = "nobody";
    }

    @Test
    void the_page_says_what_difference_it_will_make() {
        page().body(stringContainsInOrder("What difference it will make", "Every child at risk is known and safe."));
    }

    @Test
    void a_measure_stands_with_its_figure_now() {
        page().body(stringContainsInOrder("All cases are audited.", "Child protection audits done</a>", "39.7", "22 Feb 2013", "No target is set."));
    }

    @Test
    void a_measure_without_a_figure_stands_with_the_evidence_that_shows_it() {
        page().body(stringContainsInOrder("Families say that they are helped.", "Accepted", "Shows impact",
                "https://example.org/views", "Children’s views after the audit", "1 March 2013", "What is being done"));
    }

    @Test
    void an_action_tells_its_last_accepted_update_and_folds_the_others() {
        page().body(stringContainsInOrder("What is being done", ">A2.1</b>", "Two experienced outside auditors", "Accepted, as at 22 February 2013",
                "<details", "2 updates, 1 waiting for review", "Nineteen more cases were audited.", "48 of 73 child protection audits"));
    }

    @Test
    void an_action_of_which_nothing_is_known_says_so() {
        page().body(stringContainsInOrder(">A2.2</b>", "Nothing has been reported on it yet.", ">A2.3</b>"));
    }

    @Test
    void an_action_shows_its_evidence_but_none_that_was_rejected() {
        page().body(allOf(stringContainsInOrder("<ul class=\"small proofs\">", "Shows impact", "Children’s views", "Waiting for review",
                "Shows output", "Audits done by week", "counts until 31 August 2013"), not(containsString("What families said"))));
    }

    @Test
    void decisions_lead_to_the_meetings_that_took_them() {
        page().body(stringContainsInOrder("id=\"decisions\"", "Improvement Board, 1 February 2013", "Reopened by Scrutiny Committee on 4 March 2013",
                "/isle-of-wight/meetings/01a1fcd0-08fd-705f-8114-59d2f8768000", "/isle-of-wight/meetings/01a1fcd0-08fd-705f-8114-59d2f87680a3"));
    }

    @Test
    void the_trace_runs_from_the_finding_to_the_decision_and_says_where_it_breaks_off() {
        page().body(stringContainsInOrder("From finding to decision", "Finding", "Inspection of arrangements to protect children, day of publication unknown",
                "Recommendation", "R2 Go through", "Actions", "A2.1: in progress", "Updates and evidence", "A2.1: update of 8 Mar 2013, waiting for review",
                "No accepted evidence of impact", "Figures", "Child protection audits done: 39.7", "Decisions", "Reopened by Scrutiny Committee", "Not signed off"));
    }

    @Test
    void while_the_figures_are_away_nobody_says_that_none_is_linked() {
        Recorded.silent = "/api/metrics/";
        page().body(allOf(stringContainsInOrder("All cases are audited.", "Its figure is not known just now."),
                stringContainsInOrder("<h3>Figures</h3>", "Not known just now"), not(containsString("No figure is linked"))));
    }

    private static ValidatableResponse page() {
        return given().accept("text/html").get("/isle-of-wight/recommendations/R2" + THEN).then().statusCode(200);
    }
}
