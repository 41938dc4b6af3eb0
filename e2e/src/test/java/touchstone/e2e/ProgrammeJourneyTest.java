package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Suite.class)
class ProgrammeJourneyTest {
    private final Browser browser = new Browser();

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_member_of_the_public_sees_where_stockton_stood_before_cabinet() {
        Page page = browser.desk();
        page.navigate("/");
        page.locator("main").getByText("Stockton-on-Tees").first().click();
        page.navigate("/stockton-on-tees?asAt=2013-06-13");
        assertThat(page.locator("main")).containsText("Of 14 recommendations");
        Locator fourth = page.locator("main table tr").filter(new Locator.FilterOptions().setHas(
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("R4").setExact(true))));
        assertThat(fourth).containsText("15 May 2013");
        assertThat(fourth).containsText("29 days late");
    }

    @Test
    void what_an_agency_posts_is_on_the_page_at_once() {
        String actions = "/api/plans/central-bedfordshire/actions";
        String action = given().get(actions + "?agency=bedfordshire-ccg").path("items[0].id");
        String reference = given().get(actions + "/" + action).path("reference");
        Page page = browser.desk();
        Browser.signIn(page, "central-bedfordshire", "programme-manager");
        page.navigate("/central-bedfordshire/actions/" + reference);

        given().contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + Suite.credential("central-bedfordshire", "bedfordshire-ccg"))
                .body("{\"narrative\": \"Seen by the board at nine\", \"claimed\": \"in-progress\", \"asAt\": \"2012-11-21\"}")
                .post(actions + "/" + action + "/updates").then().statusCode(201);

        page.reload();
        assertThat(page.locator("main")).containsText("Seen by the board at nine");
    }
}
