package touchstone.e2e;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** One address for every kind of page, on the demo programmes. */
final class Addresses {
    private static final Person ISLAND = new Person("isle-of-wight", "programme-manager");
    private static final Person SECRETARY = new Person("isle-of-wight", "secretariat");
    private static final Person CLERK = new Person("stockton-on-tees", "secretariat");
    private static final Person DIRECTOR = new Person("isle-of-wight", "director");
    private static final Person PARTNER = new Person("central-bedfordshire", "director-of-nursing");
    private static final Person BEDFORDSHIRE = new Person("central-bedfordshire", "programme-manager");

    private Addresses() {}

    /** What people see once they have signed in, forms and all. */
    static Stream<Arguments> signedIn() {
        return Stream.of(
                arguments(ISLAND, "/isle-of-wight"),
                arguments(ISLAND, "/isle-of-wight/plan"),
                arguments(ISLAND, "/isle-of-wight/review"),
                arguments(ISLAND, "/isle-of-wight/inspections"),
                arguments(ISLAND, "/isle-of-wight/plan/outlines"),
                arguments(BEDFORDSHIRE, "/central-bedfordshire/plan/post-inspection-action-plan/outline"),
                arguments(ISLAND, "/isle-of-wight/figures/enter?period=2013-02-22"),
                arguments(ISLAND, "/isle-of-wight/figures/review"),
                arguments(ISLAND, "/isle-of-wight/figures/layout"),
                arguments(ISLAND, "/isle-of-wight/figures/indicators/new"),
                arguments(ISLAND, "/isle-of-wight/metrics/protection-audits"),
                arguments(ISLAND, "/isle-of-wight/metrics/protection-audits/edit"),
                arguments(ISLAND, "/isle-of-wight/metrics/protection-audits/counting"),
                arguments(ISLAND, "/isle-of-wight/figures/releases"),
                arguments(ISLAND, "/isle-of-wight/actions/A2.1"),
                arguments(ISLAND, "/isle-of-wight/recommendations/R2"),
                arguments(BEDFORDSHIRE, "/central-bedfordshire/plan/phases"),
                arguments(BEDFORDSHIRE, "/central-bedfordshire/actions/A7.1"),
                arguments(BEDFORDSHIRE, "/central-bedfordshire/actions/A10.1"),
                arguments(BEDFORDSHIRE, "/central-bedfordshire/plan/post-inspection-action-plan/amendments"),
                arguments(BEDFORDSHIRE, "/central-bedfordshire/plan/post-inspection-action-plan/versions/1/beside/2"),
                arguments(PARTNER, "/central-bedfordshire/agency/bedfordshire-ccg"),
                arguments(PARTNER, "/central-bedfordshire/actions/A3.1"),
                arguments(DIRECTOR, "/isle-of-wight/audit"),
                arguments(DIRECTOR, "/isle-of-wight/audit?of=access&thing=session"),
                arguments(SECRETARY, "/isle-of-wight/meetings/" + meeting("planned")),
                arguments(SECRETARY, "/isle-of-wight/meetings/" + meeting("planned") + "/items/" + item(meeting("planned")) + "/subjects?text=audits"),
                arguments(SECRETARY, "/isle-of-wight/meetings/" + meeting("held")),
                arguments(SECRETARY, "/isle-of-wight/meetings/" + meeting("held") + "/minutes"),
                arguments(SECRETARY, "/isle-of-wight/governance/new-body"),
                arguments(SECRETARY, "/isle-of-wight/bodies/improvement-board/set-up"),
                arguments(SECRETARY, "/isle-of-wight/bodies/improvement-board/attendance?year=2012"),
                arguments(SECRETARY, "/isle-of-wight/governance/actions.html"),
                arguments(SECRETARY, "/isle-of-wight/governance"),
                arguments(SECRETARY, "/isle-of-wight/governance/year?year=2013"),
                arguments(SECRETARY, "/isle-of-wight/governance/actions"),
                arguments(CLERK, "/stockton-on-tees/governance/risks"),
                arguments(CLERK, "/stockton-on-tees/governance/risks/" + risk()),
                arguments(SECRETARY, "/isle-of-wight/governance/letters"),
                arguments(SECRETARY, "/isle-of-wight/governance/escalations"),
                arguments(SECRETARY, "/isle-of-wight/meetings/" + meeting("held") + "/live"),
                arguments(Person.ADMINISTRATOR, "/account"),
                arguments(Person.ADMINISTRATOR, "/administration"),
                arguments(Person.ADMINISTRATOR, "/administration/isle-of-wight"),
                arguments(Person.ADMINISTRATOR, "/administration/isle-of-wight/bank-holidays"),
                arguments(PARTNER, "/central-bedfordshire/credentials"));
    }

    /** Forms, each sent empty by its button. */
    static Stream<Arguments> refusedForms() {
        return Stream.of(
                arguments(ISLAND, "/isle-of-wight/recommendations/R2", "Record the sign-off"),
                arguments(ISLAND, "/isle-of-wight/actions/A2.1", "Record the sign-off"),
                arguments(ISLAND, "/isle-of-wight/actions/A2.1", "Record the carry-over"),
                arguments(ISLAND, "/isle-of-wight/review", "Return it"),
                arguments(ISLAND, "/isle-of-wight/inspections", "Record it as a draft"),
                arguments(ISLAND, "/isle-of-wight/figures/enter?period=2013-02-22", "Submit for review"),
                arguments(BEDFORDSHIRE, "/central-bedfordshire/plan/phases", "Record the resumption"),
                arguments(BEDFORDSHIRE, "/central-bedfordshire/plan/post-inspection-action-plan/outline", "Add the action"),
                arguments(BEDFORDSHIRE, "/central-bedfordshire/plan/post-inspection-action-plan/amendments", "Propose it"),
                arguments(PARTNER, "/central-bedfordshire/actions/A3.1", "Post update"),
                arguments(PARTNER, "/central-bedfordshire/actions/A3.1", "Put it forward"),
                arguments(SECRETARY, "/isle-of-wight/meetings/" + meeting("planned"), "Add the item"),
                arguments(SECRETARY, "/isle-of-wight/governance/new-body", "Set it up"),
                arguments(SECRETARY, "/isle-of-wight/bodies/improvement-board/set-up", "Give these seats"),
                arguments(Person.ADMINISTRATOR, "/administration", "Add the authority"),
                arguments(PARTNER, "/central-bedfordshire/credentials", "Issue the credential"),
                arguments(Person.ADMINISTRATOR, "/account", "Change the password"));
    }

    private static String risk() {
        return CLERK.api().get("/api/governance/stockton-on-tees/risks").path("items[1].id");
    }

    private static String item(String meeting) {
        return SECRETARY.api().get("/api/governance/isle-of-wight/meetings/" + meeting).path("items[0].id");
    }

    private static String meeting(String state) {
        return given().get("/api/governance/isle-of-wight/meetings").path("items.find { it.sitting.state == '" + state + "' }.id");
    }

    static Stream<String> all() {
        String meeting = given().get("/api/governance/isle-of-wight/meetings").path("items[0].id");
        String body = given().get("/api/governance/isle-of-wight/bodies").path("items[0].reference");
        String indicator = given().get("/api/metrics/stockton-on-tees/indicators").path("items[0].indicator.code");
        String inspection = given().get("/api/plans/southampton/inspections").path("items[0].reference");
        return Stream.concat(List.of("/", "/sign-in", "/developers", "/developers/guide/five-steps-to-the-first-accepted-update", "/developers/guide/updates", "/developers/progress-updates", "/problems", "/accessibility",
                        "/stockton-on-tees/metrics/" + indicator, "/southampton/judgements",
                        "/stockton-on-tees/metrics/" + indicator + "/history",
                        "/stockton-on-tees?asAt=2013-06-13",
                        "/stockton-on-tees/recommendations/R4?asAt=2013-06-13",
                        "/isle-of-wight/recommendations/R2?asAt=2013-03-12",
                        "/isle-of-wight/actions/A2.1?asAt=2013-03-12",
                        "/buckinghamshire/plan/improvement-plan/versions",
                        "/buckinghamshire/plan/improvement-plan/versions/3",
                        "/buckinghamshire/plan/improvement-plan/versions/2/beside/3",
                        "/central-bedfordshire/plan?by=workstream&text=training",
                        "/central-bedfordshire/plan/phases?asAt=2012-11-08",
                        "/southampton/inspections",
                        "/southampton/inspections/" + inspection,
                        "/stockton-on-tees/governance/map",
                        "/isle-of-wight/governance/year?year=2013",
                        "/isle-of-wight/governance/decisions",
                        "/isle-of-wight/bodies/" + body, "/isle-of-wight/meetings/" + meeting, "/isle-of-wight/meetings/" + meeting + "/live",
                        "/isle-of-wight/meetings/" + meeting + "/agenda").stream(),
                Stream.of("isle-of-wight", "stockton-on-tees", "buckinghamshire", "central-bedfordshire")
                        .flatMap(authority -> Stream.of("", "/plan", "/metrics", "/governance").map(page -> "/" + authority + page)));
    }
}
