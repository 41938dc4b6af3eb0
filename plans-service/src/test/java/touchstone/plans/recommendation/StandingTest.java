package touchstone.plans.recommendation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import touchstone.plans.Programme;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StandingTest {

    @Test
    void a_due_date_is_publication_plus_timescale_and_lateness_counts_from_it() {
        Programme stockton = new Programme("2013-02-15");
        String fourth = stockton.recommendation(4, "within-3-months");
        stockton.recommendationAt(fourth, "2013-06-13")
                .body("recommendation.due.on", equalTo("2013-05-15"))
                .body("recommendation.due.kind", equalTo("known"))
                .body("recommendation.due.daysLate", equalTo(29))
                .body("recommendation.due.pastDue", equalTo(true));
    }

    @Test
    void what_goes_on_for_ever_is_due_on_no_day() {
        Programme stockton = new Programme("2013-02-15");
        stockton.recommendationAt(stockton.recommendation(5, "ongoing"), "2013-06-13")
                .body("recommendation.due.kind", equalTo("ongoing")).body("recommendation.due.on", nullValue())
                .body("recommendation.due.pastDue", equalTo(false));
    }

    @Test
    void without_a_publication_date_no_due_date_is_invented() {
        Programme isle = new Programme(null);
        String second = isle.recommendation(2, "immediate");
        isle.recommendationAt(second, "2013-03-12")
                .body("recommendation.due.kind", equalTo("unknown")).body("recommendation.due.on", nullValue())
                .body("recommendation.due.why", containsString("Cannot be derived"));
    }

    @Test
    void audits_still_outstanding_keep_it_from_being_signed_off() {
        Programme isle = new Programme(null);
        String second = isle.recommendation(2, "immediate");
        String audit = isle.action(second, 1, """
                , "counts": [{"of": "section 47 enquiries audited", "done": 0, "total": 30},
                             {"of": "child protection cases audited", "done": 0, "total": 73}]""");
        isle.accepted(audit, "in-progress", "2013-02-22", """
                , "counts": [{"of": "section 47 enquiries audited", "done": 30, "total": 30},
                             {"of": "child protection cases audited", "done": 29, "total": 73}]""");

        isle.signOff(second, "2013-03-12").statusCode(409)
                .body("detail", containsString("29 of 73 child protection cases audited done; 44 outstanding"))
                .body("errors.detail", hasItem("No accepted evidence of impact."));
        isle.recommendationAt(second, "2013-03-12")
                .body("recommendation.standing.rag", equalTo("amber"))
                .body("recommendation.standing.reasons.words", hasItem(containsString("44 outstanding")));
    }

    @Test
    void everything_completed_without_evidence_of_impact_is_grey() {
        Programme bedfordshire = new Programme("2012-04-10");
        String health = bedfordshire.recommendation(1, "within-6-months");
        String action = bedfordshire.action(health, 1, "");
        bedfordshire.accepted(action, "completed", "2012-10-30", "");

        bedfordshire.recommendationAt(health, "2012-11-08")
                .body("recommendation.standing.rag", equalTo("grey"))
                .body("recommendation.due.daysLate", equalTo(29));
        bedfordshire.signOff(health, "2012-11-08").statusCode(409).body("errors.size()", equalTo(1));
    }

    @Test
    void the_action_to_look_at_first_is_told_with_it() {
        Programme stockton = new Programme("2013-02-15");
        String third = stockton.recommendation(3, "immediate");
        stockton.recommendationAt(third, "2013-06-13").body("recommendation.standing.weakest", nullValue())
                .body("recommendation.standing.allClaimed", equalTo(false)).body("recommendation.standing.plans", empty());
        String audit = stockton.action(third, 1, """
                , "due": "2013-06-30", "counts": [{"of": "cases audited", "done": 0, "total": 73}]""");
        stockton.recommendationAt(third, "2013-06-13").body("recommendation.standing.weakest.weakness", equalTo("unreported"));
        stockton.accepted(audit, "completed", "2013-03-12", """
                , "counts": [{"of": "cases audited", "done": 29, "total": 73}]""");
        stockton.recommendationAt(third, "2013-06-13")
                .body("recommendation.standing.weakest.weakness", equalTo("without-impact"))
                .body("recommendation.standing.allClaimed", equalTo(true))
                .body("recommendation.standing.unfinished[0].outstanding[0].done", equalTo(29))
                .body("recommendation.standing.plans", hasSize(1));
        stockton.action(third, 2, ", \"due\": \"2013-05-15\"");
        stockton.recommendationAt(third, "2013-06-13").body("recommendation.standing.weakest.weakness", equalTo("late"))
                .body("recommendation.standing.weakest.daysLate", equalTo(29)).body("recommendation.standing.allClaimed", equalTo(false));
    }
}
