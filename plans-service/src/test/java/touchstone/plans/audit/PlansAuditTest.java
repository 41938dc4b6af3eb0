package touchstone.plans.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.plans.People.DIRECTOR_OF_SERVICES;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.NATIONAL_ADVISER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.plans.Programme;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Response;
import touchstone.platform.time.AsAt;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlansAuditTest {
    private static final String ACCEPTING = "test:programme-manager@isle-of-wight";
    private static final String REPORTING = "test:council-directorate@isle-of-wight";

    private Programme programme;
    private String audit;
    private String action;
    private String update;

    @BeforeEach
    void an_update_that_was_accepted() {
        programme = new Programme("2013-02-15");
        audit = programme.base + "/audit";
        action = programme.action(programme.recommendation(1, "ongoing"), 1, "");
        update = programme.reported(action, "in-progress", "2013-02-22", "");
        MANAGER.asks().post(programme.base + "/actions/" + action + "/updates/" + update + "/acceptance").then().statusCode(200);
    }

    @Test
    void it_says_who_changed_what_from_what_to_what() {
        DIRECTOR_OF_SERVICES.asks().get(audit + "?id=" + update).then().statusCode(200)
                .body("items.change", contains("changed", "added"))
                .body("items.actor", contains(ACCEPTING, REPORTING))
                .body("items.thing", everyItem(equalTo("progress-update")))
                .body("items[0].before.state", equalTo("SUBMITTED"))
                .body("items[0].after.state", equalTo("ACCEPTED"))
                .body("items[1].before", equalTo(null))
                .body("items[1].after.narrative", equalTo("As told to the board"));
    }

    @Test
    void it_is_narrowed_to_a_person_a_kind_of_thing_and_days() {
        LocalDate today = AsAt.today();
        DIRECTOR_OF_SERVICES.asks().get(audit + "?actor=" + REPORTING + "&thing=progress-update").then().statusCode(200)
                .body("items.actor", everyItem(equalTo(REPORTING))).body("items.id", hasItem(update));
        DIRECTOR_OF_SERVICES.asks().get(audit + "?id=" + update + "&since=" + today + "&until=" + today).then().body("items.id", hasItem(update));
        DIRECTOR_OF_SERVICES.asks().get(audit + "?since=" + today.plusDays(1)).then().statusCode(200).body("items", empty());
        DIRECTOR_OF_SERVICES.asks().get(audit + "?until=" + today.minusDays(1)).then().statusCode(200).body("items", empty());
    }

    @Test
    void its_pages_follow_each_other_newest_first() {
        List<Integer> all = DIRECTOR_OF_SERVICES.asks().get(audit + "?thing=progress-update&limit=200").path("items.number");
        List<Integer> paged = new ArrayList<>();
        for (String page = audit + "?thing=progress-update&limit=1"; page != null && paged.size() < 10;) {
            Response read = DIRECTOR_OF_SERVICES.asks().get(page).then().statusCode(200).extract();
            paged.addAll(read.<List<Integer>>path("items.number"));
            page = read.path("next");
        }
        assertEquals(all.subList(0, paged.size()), paged);
        assertEquals(paged.stream().sorted(Comparator.reverseOrder()).toList(), paged);
    }

    @Test
    void what_does_not_say_its_authority_is_of_the_one_it_was_changed_in() {
        String theme = MANAGER.asks().body("{\"kind\": \"gap\", \"text\": \"Recording\"}")
                .post(programme.base + "/inspections/" + programme.inspection + "/themes").then().statusCode(201).extract().path("id");
        DIRECTOR_OF_SERVICES.asks().get(audit + "?thing=theme").then().body("items.id", hasItem(theme));
        NATIONAL_ADVISER.asks().get("/api/plans/hampshire/audit?thing=theme").then().statusCode(200).body("items.id", not(hasItem(theme)));
    }

    @Test
    void who_leads_together_with_whom_is_on_record() {
        String shared = programme.action(programme.recommendation(2, "ongoing"), 2, ", \"coLeads\": [\"police\"]");
        DIRECTOR_OF_SERVICES.asks().get(audit + "?thing=action-agency&id=" + shared).then()
                .body("items.after.agency", org.hamcrest.Matchers.containsInAnyOrder("council", "police"));
    }

    @ParameterizedTest
    @CsvSource({"after=abc, 400", "after=eHl6, 400", "since=yesterday, 400", "id=7, 400", "thing=No%20Thing, 422", "limit=0, 422"})
    void what_cannot_be_asked_is_refused(String query, int status) {
        DIRECTOR_OF_SERVICES.asks().get(audit + "?" + query).then().statusCode(status).contentType("application/problem+json");
    }
}
