package touchstone.gateway.web.inspection;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class InspectionPagesTest {
    private static final String ALL = "/isle-of-wight/inspections";
    private static final String DRAFT = ALL + "/safeguarding-2013";
    private static Browser manager;
    private static Browser secretary;

    @BeforeEach
    void councilWithAManager() {
        if (manager == null) {
            Callers.council("isle-of-wight");
            Callers.administrator().body("{\"slug\": \"childrens-services\", \"name\": \"Children’s Services\", \"kind\": \"council\"}").post("/api/authorities/isle-of-wight/agencies");
            manager = signedIn("inspection-manager", Role.PROGRAMME_MANAGER);
            secretary = signedIn("inspection-secretary", Role.SECRETARIAT);
        }
        Recorded.written = null;
    }

    @AfterEach
    void everythingIsTakenAgain() {
        Recorded.refusal = null;
    }

    private static Browser signedIn(String signIn, Role role) {
        return Browser.signedIn(signIn, Callers.open("isle-of-wight", signIn, role).then().statusCode(201).extract().path("password"));
    }

    @Test
    void an_inspection_says_what_it_found_and_what_it_asks_for() {
        secretary.asks().get(ALL + "/protection-2012").then().statusCode(200).body(allOf(containsString("Overall: Inadequate"), containsString("Staff know the families"),
                containsString("Nobody looks at what children"), containsString("href=\"/isle-of-wight/recommendations/R2\""), containsString("date of the report not known, so no due dates"),
                containsString("Answered by <a href=\"/isle-of-wight/actions/A2.1\">A2.1</a>"), containsString("<h2>What came after</h2>"), containsString("class=\"mark mark-")));
        secretary.asks().get(ALL).then().body(allOf(containsString("href=\"" + DRAFT + "\""), containsString("Draft"), not(containsString("Record an inspection"))));
        secretary.asks().get(ALL + "/nowhere").then().statusCode(404);
        secretary.submit(DRAFT + "/publication", Map.of()).then().statusCode(403);
    }

    @Test
    void an_inspection_is_recorded_and_leads_to_its_page() {
        manager.submit(ALL, Map.of("title", "Second look", "reference", "second-2013", "kind", "peer-review", "inspectorate", "Peers", "fieldworkFrom", "2013-09-02")).then()
                .statusCode(303).header("Location", endsWith("/second-2013?done=RECORDED"));
        assertTrue(Recorded.written.contains("\"fieldworkFrom\":\"2013-09-02\""), Recorded.written);
        manager.submit(ALL, Map.of("title", "Second look", "fieldworkFrom", "September")).then().statusCode(422)
                .body(allOf(containsString("Choose what sort of look it was."), containsString("Give a date such as 2013-05-15."), containsString("Second look")));
    }

    @Test
    void recommendations_that_are_pasted_are_looked_at_and_then_added_together() {
        String rows = "Lead\tTimescale\tArea for improvement\tNo\nChildren’s Services\tWithin three months\tSee each child alone\tR4\nchildrens-services\timmediately\tAnswer within a day\t";
        paste(rows, "look").statusCode(200).body(allOf(containsString("<b>2 recommendations</b> so far, and nothing is saved yet."), containsString("<th scope=\"row\">R2</th>")));
        assertNull(Recorded.written);
        paste(rows, "").statusCode(303).header("Location", endsWith("?done=RECOMMENDATIONS#asks"));
        assertTrue(Recorded.written.contains("\"reference\":\"R4\",\"number\":4,\"text\":\"See each child alone\",\"timescale\":\"within-3-months\"")
                && Recorded.written.contains("\"reference\":\"R2\",\"number\":2"), Recorded.written);
    }

    @Test
    void each_row_that_cannot_be_taken_is_named_and_nothing_typed_is_lost() {
        paste("first\tSee each child alone\tsoon\tpolice-of-nowhere\n2\t\tongoing\tchildrens-services", "").statusCode(422).body(allOf(containsString("Row 1: “first” is no number."),
                containsString("Row 2: no recommendation."), containsString("See each child alone\tsoon")));
        paste("1\tSee each child alone\tsoon\tpolice-of-nowhere", "look").statusCode(422).body(allOf(containsString("Row 1: “soon” is no timescale."), containsString("Row 1: “police-of-nowhere” is no agency here.")));
        assertNull(Recorded.written);
        Recorded.refusal = """
                {"type": "/problems/invalid", "title": "Not valid", "status": 422, "detail": "Something needs correcting.",
                 "errors": [{"field": "recommendations[0].reference", "detail": "is used already: choose another than R1"}]}""";
        paste("\n\n1\tSee each child alone\tongoing\tchildrens-services", "").statusCode(422).body(containsString("Row 1: The reference is used already: choose another than R1."));
    }

    private static ValidatableResponse paste(String rows, String look) {
        return manager.submit(DRAFT + "/recommendations", Map.of("asks", rows, "look", look)).then();
    }
}
