package touchstone.gateway.web.audit;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.gateway.StandIns;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(value = StandIns.class, restrictToAnnotatedClass = true)
class AuditPageTest {
    private static final String ENTRY = """
            {"number": %d, "at": "2013-06-13T11:05:09Z", "actor": "%s", "login": "touchstone_plans", "correlation": "c", "change": "changed",
             "thing": "progress-update", "id": "0190b2d8-0000-7000-8000-000000000001",
             "before": {"state": "SUBMITTED", "version": 0}, "after": {"state": "ACCEPTED", "version": 1}}""";
    private static int people;

    private Browser director;

    @BeforeEach
    void a_director_of_truro() {
        Callers.council("truro");
        director = signedIn(Role.DIRECTOR);
    }

    @Test
    void a_director_reads_who_changed_what_from_what_to_what() {
        answer(ENTRY.formatted(7, "account:gone"), "/api/plans/truro/audit?after=Nw");
        director.asks().get("/truro/audit").then().statusCode(200).header("Cache-Control", "no-store").body(allOf(
                containsString("13 June 2013"), containsString("12:05:09"), containsString("account:gone"), containsString("progress update"),
                containsString("<del>SUBMITTED</del>"), containsString("<ins>ACCEPTED</ins>"),
                containsString("/truro/audit?of=plans&amp;after=Nw"), containsString("/truro/audit?of=plans&amp;actor=account%3Agone")));
    }

    @Test
    void people_go_by_their_posts() {
        director.asks().get("/truro/audit?of=access&thing=session").then().statusCode(200)
                .body(allOf(containsString("Superintendent (person-" + people + ".truro)"), containsString("Added"), not(containsString("hash"))));
    }

    @Test
    void what_is_narrowed_says_so_and_is_exported_as_it_is_shown() {
        answer(ENTRY.formatted(7, "=cmd()"), null);
        director.asks().get("/truro/audit?of=plans&thing=progress-update&since=2013-06-01").then().statusCode(200).body(allOf(
                containsString("Only each progress update that was changed"), containsString("value=\"2013-06-01\""),
                containsString("/truro/audit.csv?of=plans&amp;thing=progress-update&amp;since=2013-06-01")));
        director.asks().accept("*/*").get("/truro/audit.csv?of=plans&thing=progress-update&since=2013-06-01").then().statusCode(200)
                .contentType(startsWith("text/csv")).header("Content-Disposition", containsString("audit-truro-plans.csv"))
                .body(equalTo("""
                        number,at,who,actor,login,change,thing,id,before,after,correlation
                        7,2013-06-13T11:05:09Z,"'=cmd()","'=cmd()",touchstone_plans,changed,progress-update,"0190b2d8-0000-7000-8000-000000000001",\
                        "{""state"":""SUBMITTED"",""version"":0}","{""state"":""ACCEPTED"",""version"":1}",c
                        """));
    }

    @Test
    void an_administrator_reads_about_access_only() {
        Browser administrator = signedIn(Role.ADMINISTRATOR);
        administrator.asks().get("/truro/audit").then().statusCode(200)
                .body(allOf(containsString("of=access\" aria-current=\"page\""), not(containsString("of=governance"))));
        administrator.asks().get("/truro/audit?of=plans").then().statusCode(403);
        administrator.asks().accept("*/*").get("/truro/audit.csv?of=governance").then().statusCode(403);
    }

    @Test
    void nobody_else_reads_it_or_is_led_to_it() {
        Browser manager = signedIn(Role.PROGRAMME_MANAGER);
        manager.asks().get("/truro/audit").then().statusCode(403);
        Callers.visitor().accept("text/html").followRedirects(false).get("/truro/audit").then().statusCode(303);
        director.asks().get("/truro/audit?of=access").then().body(containsString("<a href=\"/truro/audit\">Audit</a>"));
    }

    @Test
    void an_owner_that_is_away_is_said_to_be() {
        director.asks().get("/truro/audit?of=governance").then().statusCode(503);
    }

    private static void answer(String entries, String next) {
        StandIns.answer("/api/plans/truro/audit", "{\"items\": [%s], \"next\": %s}".formatted(entries, next == null ? "null" : "\"" + next + "\""));
    }

    private static Browser signedIn(Role role) {
        String name = "person-" + ++people + ".truro";
        return Browser.signedIn(name, Callers.open("truro", name, role).then().statusCode(201).extract().path("password"));
    }
}
