package touchstone.gateway.web.plan;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.Connection;
import touchstone.platform.testing.http.RequestSpecification;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class EvidencePagesTest {
    private static final String PAGE = "/isle-of-wight/actions/A2.1";
    private static final String PIECE = PAGE + "/evidence/01a1fcb2-0000-7000-8000-000000000002";
    private static final String NO_FILE = """
            {"type": "/problems/file-type", "title": "No", "status": 415, "detail": "The content is a program. Send a PDF."}""";
    private static String secret;
    private static String password;

    @BeforeEach
    void councilWithAnAgencyAndAManager() {
        if (secret != null) {
            return;
        }
        Callers.council("isle-of-wight");
        String authority = "/api/authorities/isle-of-wight";
        Callers.administrator().body("{\"slug\": \"childrens-services\", \"name\": \"Children’s Services\", \"kind\": \"council\"}")
                .post(authority + "/agencies");
        secret = Callers.administrator().body("{\"agency\": \"childrens-services\", \"label\": \"case system\"}")
                .post(authority + "/credentials").then().statusCode(201).extract().path("secret");
        password = Callers.open("isle-of-wight", "evidence-manager", Role.PROGRAMME_MANAGER).then().statusCode(201).extract().path("password");
    }

    @AfterEach
    void everythingIsTakenAgain() {
        Recorded.refusal = null;
        Recorded.refusedAt = "";
    }

    @Test
    void each_piece_says_what_it_is_and_how_its_review_stands() {
        agency().get(PAGE).then().statusCode(200)
                .body(allOf(containsString("Audits done by week</a>"), containsString("Waiting for review"), containsString("counts until 31 August 2013"),
                        containsString("CSV, 3 kB"), containsString("9f86d081")))
                .body(containsString("/api/plans/isle-of-wight/actions/01a1fcb1-d069-7bbc-a14c-ace21a8ce4d1/evidence/01a1fcb2-0000-7000-8000-000000000002/file"))
                .body(allOf(containsString("https://example.org/families"), containsString("It asked staff and not families.")));
    }

    @Test
    void the_public_sees_no_evidence() {
        given().accept("text/html").get(PAGE).then().statusCode(200).body(not(containsString("id=\"evidence\"")));
    }

    @Test
    void an_agency_may_put_forward_and_the_manager_may_review_as_well() {
        agency().get(PAGE).then().body(containsString("Put evidence forward")).body(not(containsString("Accept<")));
        manager().get(PAGE).then().body(containsString("Put evidence forward")).body(containsString("Accept<"));
        manager().get(PAGE + "?asAt=2013-03-12").then().body(not(containsString("Put evidence forward"))).body(not(containsString("Accept<")));
    }

    @Test
    void a_file_is_refused_to_who_may_not_send_it_before_it_is_received() throws IOException {
        try (Socket socket = new Socket("localhost", Connection.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("""
                    POST %s/evidence HTTP/1.1
                    Host: localhost
                    Accept: text/html
                    Content-Type: multipart/form-data; boundary=b
                    Content-Length: 20000000

                    --b
                    """.formatted(PAGE).replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            String answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
            assertEquals("HTTP/1.1 401 Unauthorized", answer);
        }
    }

    @Test
    void a_file_larger_than_any_other_form_goes_through_and_is_submitted() {
        form().multiPart("file", "audits.csv", new byte[5 << 20]).followRedirects(false).post(PAGE + "/evidence")
                .then().statusCode(303).header("Location", endsWith(PAGE + "?evidence=PUT_FORWARD#evidence"));
        assertTrue(Recorded.written.matches("POST .*/evidence/01a1fcb2-0000-7000-8000-000000000003/submission .*"), Recorded.written);
        agency().get(PAGE + "?evidence=PUT_FORWARD").then().body(containsString("waits for the programme manager"));
    }

    @Test
    void a_refused_file_is_told_at_its_field_and_its_draft_is_taken_back() {
        Recorded.refusal = NO_FILE;
        Recorded.refusedAt = "/file";
        form().multiPart("file", "C:\\\\tools\\\\audits.exe", new byte[9]).post(PAGE + "/evidence").then().statusCode(422)
                .body(allOf(containsString("id=\"offer-file-error\">The content is a program. Send a PDF."), containsString("href=\"#offer-file\""),
                        containsString("value=\"Audits of March\""), containsString("role=\"alert\"")));
        assertTrue(Recorded.written.startsWith("DELETE /api/plans/isle-of-wight/actions/"), Recorded.written);
    }

    @Test
    void a_figure_is_put_forward_by_its_reference() {
        form().multiPart("indicator", "cp-conferences-in-time").followRedirects(false).post(PAGE + "/evidence").then().statusCode(303);
        assertTrue(Recorded.written.contains("touchstone:metrics:indicator:cp-conferences-in-time"), Recorded.written);
    }

    @Test
    void it_must_be_one_thing_that_can_be_read() {
        form().post(PAGE + "/evidence").then().statusCode(422).body(containsString("Choose one: a file, an address or a figure."));
        form().multiPart("link", "https://example.org").multiPart("indicator", "x").post(PAGE + "/evidence").then().statusCode(422)
                .body(containsString("Choose one")).body(containsString("value=\"https://example.org\""));
    }

    @Test
    void in_place_its_own_part_of_the_answer_is_shown() {
        form().header("HX-Request", "true").post(PAGE + "/evidence").then().statusCode(422)
                .body(allOf(containsString("hx-select=\"#evidence\""), containsString("<div id=\"errors\"><div class=\"errors\""), containsString("Choose one")));
    }

    @Test
    void a_piece_is_accepted_or_rejected_with_a_reason() {
        manager().followRedirects(false).post(PIECE + "/acceptance").then().statusCode(303).header("Location", endsWith("?evidence=ACCEPTED#evidence"));
        manager().contentType("application/x-www-form-urlencoded").formParam("reason", " ").post(PIECE + "/rejection")
                .then().statusCode(422).body(containsString("Say what it does not show."));
        manager().contentType("application/x-www-form-urlencoded").formParam("reason", "Of another year").followRedirects(false)
                .post(PIECE + "/rejection").then().statusCode(303);
        assertTrue(Recorded.written.contains("Of another year"), Recorded.written);
    }

    private static RequestSpecification agency() {
        return given().accept("text/html").header("Authorization", "Bearer " + secret);
    }

    private static RequestSpecification manager() {
        return given().accept("text/html").basicAuth("evidence-manager", password);
    }

    private static RequestSpecification form() {
        return agency().contentType("multipart/form-data").multiPart("title", "Audits of March").multiPart("kind", "output")
                .multiPart("dated", "2013-03-29");
    }
}
