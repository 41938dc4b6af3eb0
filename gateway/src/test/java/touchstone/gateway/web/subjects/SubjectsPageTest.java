package touchstone.gateway.web.subjects;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.RequestSpecification;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class SubjectsPageTest {
    private static final String MEETING = "/isle-of-wight/meetings/01a1fcd0-08fd-705f-8114-59d2f87680a3";
    private static final String PAGE = MEETING + "/items/01a1fcd0-0940-7cd5-899c-5e95efafeb12/subjects";
    private static String password;

    @BeforeEach
    void councilWithASecretary() {
        if (password == null) {
            Callers.council("isle-of-wight");
            password = Callers.open("isle-of-wight", "linker", Role.SECRETARIAT).then().statusCode(201).extract().path("password");
        }
    }

    @AfterEach
    void everythingIsTakenAgain() {
        Recorded.refusal = null;
        Recorded.silent = "nobody";
    }

    @Test
    void things_of_every_kind_are_found_by_words_and_shown_with_their_state() {
        Document page = Jsoup.parse(secretary().header("X-Correlation-Id", "looking-for-audits").get(PAGE + "?text=case audits").then().statusCode(200).extract().asString());
        List<String> kinds = page.select("#about input[type=checkbox]").eachAttr("value").stream().map(reference -> reference.replaceFirst(":[^:]*$", "")).distinct().sorted().toList();
        assertEquals(List.of("touchstone:governance:risk", "touchstone:metrics:indicator", "touchstone:plans:action", "touchstone:plans:plan", "touchstone:plans:recommendation"), kinds);
        assertTrue(page.select("#about .choice .mark").size() > 0, "a recommendation shows how it stands");
        assertEquals(List.of("actions", "indicators", "plans", "recommendations", "risks"), searched("looking-for-audits", "text=case%20audits"));
    }

    @Test
    void a_reference_finds_the_action_that_is_called_so() {
        secretary().header("X-Correlation-Id", "looking-for-one").get(PAGE + "?text=A5.3").then().statusCode(200);
        assertEquals(List.of("actions"), searched("looking-for-one", "reference=A5.3"));
    }

    @Test
    void an_owner_that_is_away_costs_its_own_part_alone() {
        Recorded.silent = "/api/metrics";
        secretary().get(PAGE + "?text=audits").then().statusCode(200).body(allOf(containsString("touchstone:plans:action"), not(containsString("touchstone:metrics:indicator"))));
    }

    @Test
    void what_is_ticked_is_what_the_item_is_about() {
        secretary().formParam("version", "4").formParam("looked", "case audits").formParam("subjects", List.of("touchstone:metrics:indicator:re-referrals", "touchstone:governance:risk:01a1fcd0-0940-7cd5-899c-5e95efafeb13"))
                .post(PAGE).then().statusCode(303).header("Location", endsWith(PAGE + "?saved=true&text=case+audits"));
        assertTrue(Recorded.written.startsWith("PUT /api/governance" + PAGE + " \"4\""), Recorded.written);
        assertTrue(Recorded.written.contains("touchstone:metrics:indicator:re-referrals\",\"touchstone:governance:risk:"), Recorded.written);
    }

    @Test
    void the_builder_leads_there_and_nobody_else_gets_in() {
        secretary().get(MEETING).then().body(containsString("href=\"" + PAGE + "\""));
        given().followRedirects(false).accept("text/html").get(PAGE).then().statusCode(303).header("Location", containsString("/sign-in"));
        secretary().get(PAGE.replace("efafeb12", "efafeb99")).then().statusCode(404);
    }

    private static List<String> searched(String request, String query) {
        return Recorded.asked(request).stream().filter(address -> address.contains(query.replace("%20", " ")) || address.contains(query) || address.contains(query.replace("%20", "+")))
                .map(address -> address.replaceFirst("\\?.*", "").replaceFirst(".*/", "")).sorted().toList();
    }

    private static RequestSpecification secretary() {
        return given().followRedirects(false).accept("text/html").contentType("application/x-www-form-urlencoded; charset=UTF-8").basicAuth("linker", password);
    }
}
