package touchstone.e2e;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** A system of a partner agency, which reports through the API with its credential. */
record Partner(String authority, String agency) {
    /** Reports that an action is in progress; the id of the update, which waits for review. */
    String reports(String action, String narrative, String asAt) {
        String actions = "/api/plans/" + authority + "/actions";
        String id = given().get(actions + "?reference=" + action).path("items.find { it.reference == '" + action + "' }.id");
        return api().body("{\"narrative\": \"%s\", \"claimed\": \"in-progress\", \"asAt\": \"%s\"}".formatted(narrative, asAt))
                .post(actions + "/" + id + "/updates").then().statusCode(201).extract().path("id");
    }

    RequestSpecification api() {
        return given().contentType(ContentType.JSON).header("Authorization", "Bearer " + Suite.credential(authority, agency));
    }
}
