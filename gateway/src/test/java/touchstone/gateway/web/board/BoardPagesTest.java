package touchstone.gateway.web.board;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
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
class BoardPagesTest {
    private static final String BODY = "/isle-of-wight/bodies/improvement-board";
    private static final String KEPT = BODY + "/set-up";
    private static Browser secretary;
    private static Browser manager;

    @BeforeEach
    void councilWithASecretary() {
        if (secretary == null) {
            Callers.council("isle-of-wight");
            secretary = signedIn("board-secretary", Role.SECRETARIAT);
            manager = signedIn("board-manager", Role.PROGRAMME_MANAGER);
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
    void the_secretariat_alone_is_offered_the_way_to_set_bodies_up() {
        secretary.asks().get("/isle-of-wight/governance").then().body(containsString("href=\"/isle-of-wight/governance/new-body\""));
        secretary.asks().get(BODY).then().body(containsString("href=\"" + KEPT + "\""));
        manager.asks().get("/isle-of-wight/governance").then().body(not(containsString("new-body")));
        manager.asks().get(BODY).then().body(not(containsString("set-up")));
        manager.asks().get(KEPT).then().statusCode(403);
        manager.asks().get("/isle-of-wight/governance/new-body").then().statusCode(403);
    }

    @Test
    void seats_that_are_pasted_are_looked_at_first_and_nothing_is_saved() {
        paste("Chief Nurse\t\tvice-chair\nNational adviser\t\tadviser", "look").statusCode(200).body(allOf(containsString("<b>2 seats</b> so far, and nothing is saved yet."),
                containsString("<th scope=\"row\">National adviser</th>"), containsString("Chief Nurse\t\tvice-chair")));
        assertNull(Recorded.written);
    }

    @Test
    void pasted_seats_are_sent_together() {
        paste("Chief Nurse\t\tvice-chair\nNational adviser\t\tadviser", "").statusCode(303).header("Location", endsWith(KEPT + "?done=SEATS#seats"));
        assertTrue(Recorded.written.contains("/seatings") && Recorded.written.contains("\"post\":\"Chief Nurse\"") && Recorded.written.contains("\"role\":\"adviser\",\"voting\":false"), Recorded.written);
    }

    @Test
    void each_row_that_cannot_be_taken_is_named_and_nothing_typed_is_lost() {
        String rows = "Chief Nurse\t\tleader\n\tpolice-of-nowhere\nNational adviser\t\tadviser\tyes";
        paste(rows, "look").statusCode(422).body(allOf(containsString("Row 1: “leader” is no role."), containsString("Row 2: no post."),
                containsString("Row 2: “police-of-nowhere” is no agency here."), containsString("Chief Nurse\t\tleader")));
        assertNull(Recorded.written);
        Recorded.refusal = """
                {"type": "/problems/invalid", "title": "Not valid", "status": 422, "detail": "Something needs correcting.",
                 "errors": [{"field": "members[1].voting", "detail": "must be false: advisers and those in attendance do not vote"}]}""";
        paste("Post,Role,Votes\n\nChief Nurse,chair,yes\nNational adviser,adviser,yes", "").statusCode(422)
                .body(containsString("Row 4: The voting must be false: advisers and those in attendance do not vote."));
    }

    @Test
    void a_year_is_planned_and_the_days_left_out_are_named() {
        secretary.submit(KEPT + "/meeting-series", Map.ofEntries(Map.entry("first", "2027-04-12"), Map.entry("until", "2028-03-31"), Map.entry("startsAt", "14:00"), Map.entry("unsuitable", "skip"))).then().statusCode(303).header("Location", endsWith("?done=SERIES&skipped=2027-05-03#meetings"));
        assertTrue(Recorded.written.contains("\"startsAt\":\"14:00:00\""), Recorded.written);
        secretary.asks().get(KEPT + "?done=SERIES&skipped=2027-05-03").then().body(allOf(containsString("The meetings are planned."), containsString("<b>Left out:</b> 3 May 2027")));
        secretary.submit(KEPT + "/meeting-series", Map.ofEntries(Map.entry("first", "2027-04-12"), Map.entry("until", "2028-03-31"), Map.entry("startsAt", "two"))).then().statusCode(422).body(containsString("Give a time such as 14:00."));
    }

    @Test
    void a_body_is_set_up_with_its_terms() {
        Recorded.refusal = "{\"type\": \"/problems/taken\", \"title\": \"Taken\", \"status\": 409, \"detail\": \"That reference is taken.\"}";
        secretary.submit("/isle-of-wight/governance/new-body", Map.ofEntries(Map.entry("name", "Safeguarding Board"), Map.entry("reference", "safeguarding-board"), Map.entry("kind", "board"), Map.entry("cadence", "quarterly"), Map.entry("terms.purpose", "Holds agencies to account"), Map.entry("terms.verbs", List.of("note", "challenge")), Map.entry("terms.quorum.share", "third"), Map.entry("terms.quorum.posts", "Independent Chair\nChief Nurse"), Map.entry("terms.noticeDays", "5"),
                Map.entry("terms.access", "once-confirmed"))).then().statusCode(422).body(allOf(containsString("That reference is taken."), containsString("Holds agencies to account")));
        assertTrue(Recorded.written.contains("\"verbs\":[\"note\",\"challenge\"],\"quorum\":{\"members\":null,\"share\":\"third\",\"posts\":[\"Independent Chair\",\"Chief Nurse\"]},\"noticeDays\":5,\"access\":\"once-confirmed\""),
                Recorded.written);
        Recorded.written = null;
        secretary.submit("/isle-of-wight/governance/new-body", Map.ofEntries(Map.entry("terms.noticeDays", "soon"))).then().statusCode(422)
                .body(allOf(containsString("Choose what it may do."), containsString("Choose who may read of it."), containsString("Give its name.")));
        assertNull(Recorded.written);
    }

    private static ValidatableResponse paste(String rows, String look) {
        return secretary.submit(KEPT + "/seats", Map.ofEntries(Map.entry("seats", rows), Map.entry("look", look))).then();
    }
}
