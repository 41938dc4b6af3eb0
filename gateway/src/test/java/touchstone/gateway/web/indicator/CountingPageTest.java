package touchstone.gateway.web.indicator;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.Response;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class CountingPageTest {
    private static final String AUDITS = "/isle-of-wight/metrics/protection-audits";
    private static Browser manager;

    @BeforeEach
    void somebodyWhoDescribes() {
        Callers.council("isle-of-wight");
        if (manager == null) {
            Callers.administrator().body("{\"slug\": \"childrens-services\", \"name\": \"Children’s Services\", \"kind\": \"council\"}").post("/api/authorities/isle-of-wight/agencies");
            manager = Browser.signedIn("counting-manager", Callers.open("isle-of-wight", "counting-manager", Role.PROGRAMME_MANAGER).then().extract().path("password"));
        }
        Recorded.written = "";
    }

    @AfterEach
    void ownersSayTheirOwn() {
        Recorded.refusal = null;
        Recorded.instead = told -> told;
    }

    @Test
    void parts_stand_one_to_a_line_with_a_dash_before_parts_of_parts() {
        assertEquals(303, send(Map.of("dimensions[0].by", "team", "dimensions[0].parts", "North\n- North 1\n- North 2\nSouth", "dimensions[0].addsUp", "flow",
                "relations[0].kind", "denominator-of", "relations[0].indicator", "contacts-followed-up")).statusCode());
        assertTrue(Recorded.written.contains("\"counting\":{\"subject\":\"staff\",\"threshold\":10,\"addsUp\":\"stock\",\"dimensions\":[{\"by\":\"team\",\"addsUp\":\"flow\",\"parts\":["
                + "{\"name\":\"North\",\"within\":null},{\"name\":\"North 1\",\"within\":\"North\"},{\"name\":\"North 2\",\"within\":\"North\"},{\"name\":\"South\",\"within\":null}]}],"
                + "\"relations\":[{\"kind\":\"denominator-of\",\"indicator\":\"contacts-followed-up\"}]}"), Recorded.written);
        assertTrue(Recorded.written.contains("\"title\":\"Child protection audits done\""), "what else is said of it stays");
    }

    @Test
    void what_is_declared_can_be_read_and_sent_back() {
        String declared = "\"dimensions\": [{\"by\": \"team\", \"addsUp\": null, \"parts\": [{\"name\": \"North\", \"within\": null}, {\"name\": \"North 1\", \"within\": \"North\"}]}]";
        Recorded.instead = told -> told.replace("\"dimensions\": []", declared);
        manager.asks().get(AUDITS + "/counting").then().statusCode(200).body(allOf(containsString(">North\n- North 1</textarea>"), containsString("Split by team")));
        manager.asks().get(AUDITS).then().body(containsString("Children, 1 to 5 withheld outside the authority; split by team (2)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"threshold | 0 | The threshold must be greater than or equal to 1.", "threshold | few | Give a number from 1 to 100.", "subject | '' | Choose whom or what it counts.",
        "dimensions[0].parts | -- North 1 | “-- North 1” has more dashes than the line above it allows.", "dimensions[0].by | team | must not be empty", "relations[0].kind | part-of | Choose the other indicator."})
    void what_cannot_be_so_is_said_at_its_field(String field, String typed, String words) {
        send(Map.of(field, typed)).then().statusCode(422).body(allOf(containsString(words), containsString("id=\"counting-" + field.replace(".by", ".parts").replace(".kind", ".indicator") + "-error\"")));
        assertEquals("", Recorded.written);
    }

    @Test
    void what_the_owner_refuses_is_said_where_it_stands() {
        Recorded.refusal = "{\"type\": \"/problems/invalid\", \"title\": \"No\", \"status\": 422, \"detail\": \"Correct it.\", \"errors\": [{\"field\": \"counting.dimensions\", \"detail\": \"has 'team' twice; keep one of them\"}]}";
        send(Map.of("dimensions[0].by", "team", "dimensions[0].parts", "North")).then().statusCode(422).body(containsString("&#39;team&#39; twice; keep one of them"));
    }

    @Test
    void what_was_said_of_an_indicator_is_told_by_whom_and_since_when() {
        manager.asks().get(AUDITS + "/history").then().statusCode(200).body(allOf(containsString("Title: Child protection audits done (before: Protection audits)"),
                containsString("8 Nov 2012"), containsString("recorded 1 May 2013"), containsString("Target set: 55"), containsString("Improvement plan")));
    }

    @Test
    void a_release_tells_what_everyone_saw_and_what_was_withheld() {
        manager.asks().get("/isle-of-wight/figures/releases").then().statusCode(200).body(allOf(containsString("1 figure withheld outside the authority"), containsString("North, 2012/13 Q4"),
                containsString("22 Feb 2013 (revision 2)"), containsString("releases?after=01a1fcd0")));
    }

    private static Response send(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of("version", "0", "subject", "staff", "threshold", "10", "addsUp", "stock", "dimensions[0].by", "", "dimensions[0].addsUp", "",
                "dimensions[0].parts", "", "relations[0].kind", "", "relations[0].indicator", ""));
        fields.putAll(more);
        return manager.submit(AUDITS + "/counting", fields);
    }
}
