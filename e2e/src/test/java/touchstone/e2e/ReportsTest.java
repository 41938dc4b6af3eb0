package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the four councils' reports say, as the pages show it to whoever may know it. */
@ExtendWith(Suite.class)
class ReportsTest {
    private static final Person BEDFORDSHIRE = new Person("central-bedfordshire", "programme-manager");

    private final Browser browser = new Browser();

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void the_public_sees_when_each_of_stocktons_recommendations_was_due() {
        Page page = browser.desk();
        page.navigate("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Stockton-on-Tees")).click();
        page.navigate("/stockton-on-tees?asAt=2013-06-13");
        assertThat(page.locator("main")).containsText("Of 14 recommendations");
        IntStream.rangeClosed(1, 14).forEach(number -> {
            Locator due = Browser.row(page, "R" + number).locator("[data-label=Due]");
            assertThat(due).containsText(number < 4 ? "15 Feb 2013" : number < 8 ? "15 May 2013" : "15 Aug 2013");
            assertThat(due.locator(".late")).hasCount(number < 8 ? 1 : 0);
        });
    }

    @Test
    void seven_of_stocktons_recommendations_were_past_due_when_cabinet_met() {
        Page page = browser.desk();
        page.navigate("/stockton-on-tees?asAt=2013-06-13");
        assertThat(page.locator("main")).containsText("7 are past due");
        page.getByText("Past due 7").click();
        assertThat(page.locator("#recommendations tbody th a")).hasText(new String[] {"R1", "R2", "R3", "R4", "R5", "R6", "R7"});
        assertThat(Browser.row(page, "R1")).containsText("118 days late");
        assertThat(Browser.row(page, "R7")).containsText("29 days late");
    }

    @Test
    void both_of_central_bedfordshires_dated_classes_are_late_and_health_is_grey() {
        Page page = browser.desk();
        page.navigate("/central-bedfordshire?asAt=2012-11-08");
        IntStream.rangeClosed(1, 8).forEach(number ->
                assertThat(Browser.row(page, "R" + number)).containsText(number % 2 == 1 ? "121 days late" : "29 days late"));
        for (String health : List.of("R1", "R2", "R3", "R4")) {
            assertThat(Browser.row(page, health).locator(".status")).containsText("Not enough evidence");
            assertThat(Browser.row(page, health).locator("td[data-label=Claimed]")).containsText("1 of 1 action completed");
        }
    }

    @Test
    void central_bedfordshires_second_phase_is_suspended_and_silent() {
        Page page = browser.desk();
        page.navigate("/central-bedfordshire/plan/phases?asAt=2012-11-08");
        Locator second = page.locator("section").filter(new Locator.FilterOptions().setHasText("Phase 2"));
        assertThat(second).containsText("Suspended");
        assertThat(second).containsText("Since 8 November 2012");

        BEDFORDSHIRE.api().get("/api/plans/central-bedfordshire/owed-updates?asAt=2013-03-01").then().statusCode(200)
                .body("items.reference", hasItem("A5.1"))
                .body("items.reference", everyItem(not(matchesPattern("A(9|1\\d)\\..*"))));
    }

    @Test
    void a_minor_amendment_dated_central_bedfordshires_first_phase_anew() {
        Page page = browser.desk();
        page.navigate("/central-bedfordshire/plan/post-inspection-action-plan/versions/1/beside/2");
        assertThat(page.locator("main")).containsText("5 actions were changed");
        assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHasText("A5.1")).locator("ins").last()).hasText("31 December 2012");
    }

    @Test
    void buckinghamshires_second_version_reads_beside_its_third() {
        Page page = browser.desk();
        page.navigate("/buckinghamshire/plan/improvement-plan/versions/2/beside/3");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Version 2 beside version 3");
        Locator added = page.locator("tr").filter(new Locator.FilterOptions().setHasText("A1.1"));
        assertThat(added).containsText("Not in it");
        assertThat(added.locator("ins")).containsText("Move referrals on without delay");
    }

    @Test
    void the_public_sees_only_what_is_published() {
        String inspections = "/api/plans/buckinghamshire/inspections";
        given().get(inspections).then().body("items", hasSize(4)).body("items.state", everyItem(equalTo("published")));
        new Person("buckinghamshire", "programme-manager").api().get(inspections).then().body("items", hasSize(6));
        Page page = browser.desk();
        page.navigate("/isle-of-wight/actions/A2.1");
        assertThat(page.locator("main")).containsText("Two experienced outside auditors");
        assertThat(page.locator("main")).not().containsText("Reported to Cabinet as addressed");
        page.navigate("/isle-of-wight/review");
        assertThat(page.locator("main")).not().containsText("Reported to Cabinet as addressed");
    }
}
