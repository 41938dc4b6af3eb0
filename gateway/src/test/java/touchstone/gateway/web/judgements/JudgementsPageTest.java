package touchstone.gateway.web.judgements;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class JudgementsPageTest {
    private static final String PAGE = "/isle-of-wight/judgements";
    private static String password;

    @BeforeEach
    void council() {
        if (password == null) {
            Callers.council("isle-of-wight");
            password = Callers.open("isle-of-wight", "judging-manager", Role.PROGRAMME_MANAGER).then().statusCode(201).extract().path("password");
        }
    }

    @Test
    void areas_stand_by_source_with_their_gaps_in_words_and_shape() {
        Document page = Jsoup.parse(given().accept("text/html").get(PAGE).then().statusCode(200).extract().asString());
        assertEquals(List.of("Overall effectiveness key", "Partnership working"), page.select("#areas tbody th[scope=row]").eachText());
        assertEquals(List.of("Good", "Inadequate ↓↓ two grades lower", "Adequate", "Adequate = the same"), page.select("#areas td").eachText());
        assertEquals("Safeguarding: Overall effectiveness: Good → Inadequate", page.select("#key li").text());
        assertTrue(page.text().contains("8 months old: stale"));
        assertEquals("The text says 3 judgements, the table has 2: unreconciled.", page.select(".means .clash").text());
        assertTrue(page.select("#sources").text().contains("Recorded twice"));
        assertTrue(page.select("form[method=post]").isEmpty());
    }

    @Test
    void who_keeps_the_programme_records_rows_as_they_are_copied() {
        Browser manager = Browser.signedIn("judging-manager", password);
        Map<String, String> typed = Map.of("source", "inspection", "title", "Inspection", "assessedOn", "2012-05-31", "document", "Report",
                "judgements", "Safeguarding\tLeadership\tRequires improvement\nCare | Health | good | key", "totals", "22\n18 | | adequate");
        manager.submit(PAGE, typed).then().statusCode(303);
        assertTrue(Recorded.written.contains("\"area\":\"Leadership\",\"key\":false,\"grade\":\"requires-improvement\""), Recorded.written);
        assertTrue(Recorded.written.contains("\"area\":\"Health\",\"key\":true,\"grade\":\"good\""), Recorded.written);
        assertTrue(Recorded.written.contains("\"grade\":\"adequate\",\"stated\":18"), Recorded.written);
        manager.asks().get(PAGE).then().body(containsString("Safeguarding | Overall effectiveness | inadequate | key"));
    }

    @Test
    void a_row_that_cannot_be_read_is_named_and_nothing_typed_is_lost() {
        Browser manager = Browser.signedIn("judging-manager", password);
        manager.submit(PAGE, Map.of("source", "inspection", "title", "Inspection", "assessedOn", "2012-05-31", "document", "Report",
                        "judgements", "Safeguarding | Leadership | good\nSafeguarding | Health | fine", "totals", "many")).then().statusCode(422)
                .body(allOf(containsString("Row 2: give section | area | grade"), containsString("Row 1: give number | section | grade"),
                        containsString("Safeguarding | Health | fine"), not(containsString("is recorded"))));
    }
}
