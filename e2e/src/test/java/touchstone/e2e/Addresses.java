package touchstone.e2e;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.stream.Stream;

/** One address for every kind of page, on the demo programmes. */
final class Addresses {
    private Addresses() {}

    static Stream<String> all() {
        String meeting = given().get("/api/governance/isle-of-wight/meetings").path("items[0].id");
        String body = given().get("/api/governance/isle-of-wight/bodies").path("items[0].reference");
        String indicator = given().get("/api/metrics/stockton-on-tees/indicators").path("items[0].indicator.code");
        return Stream.concat(List.of("/", "/sign-in", "/developers", "/accessibility",
                        "/stockton-on-tees/metrics/" + indicator,
                        "/stockton-on-tees?asAt=2013-06-13",
                        "/stockton-on-tees/recommendations/R4?asAt=2013-06-13",
                        "/isle-of-wight/recommendations/R2?asAt=2013-03-12",
                        "/isle-of-wight/actions/A2.1?asAt=2013-03-12",
                        "/buckinghamshire/plan/improvement-plan/versions",
                        "/buckinghamshire/plan/improvement-plan/versions/3",
                        "/buckinghamshire/plan/improvement-plan/versions/2/beside/3",
                        "/central-bedfordshire/plan?by=workstream&text=training",
                        "/central-bedfordshire/plan/phases?asAt=2012-11-08",
                        "/isle-of-wight/bodies/" + body, "/isle-of-wight/meetings/" + meeting).stream(),
                Stream.of("isle-of-wight", "stockton-on-tees", "buckinghamshire", "central-bedfordshire")
                        .flatMap(authority -> Stream.of("", "/plan", "/metrics", "/governance").map(page -> "/" + authority + page)));
    }
}
