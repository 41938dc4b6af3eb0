package touchstone.gateway.api.contract;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.gateway.Callers;
import touchstone.gateway.StandIns;
import touchstone.platform.testing.Contract;
import touchstone.platform.testing.ContractRules;
import touchstone.platform.testing.HttpManners;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(value = StandIns.class, restrictToAnnotatedClass = true)
class ContractTest {

    @BeforeEach
    void services() {
        StandIns.answer("/openapi", """
                {"openapi": "3.1.0", "paths": {"/api/plans/{authority}/actions": {"get": {"operationId": "listActions",
                  "summary": "List actions", "tags": ["Actions"], "responses": {"200": {"content": {"application/json":
                  {"schema": {"$ref": "#/components/schemas/Agency"}}}}}}}, "/changes": {"get": {}}},
                 "components": {"schemas": {"Agency": {"type": "string"}}}}""");
    }

    @Test
    void there_is_one_contract_of_all_services() {
        given().get("/openapi?format=json").then().statusCode(200).body("openapi", startsWith("3.1"))
                .body("paths.'/api/authorities'.post.operationId", equalTo("addAuthority"))
                .body("paths.'/api/plans/{authority}/actions'.get.summary", equalTo("List actions"))
                .body("paths", not(hasKey("/changes")))
                .body("components.securitySchemes.keySet()", equalTo(Set.of("credential", "account")))
                .body("components.securitySchemes.credential.scheme", equalTo("bearer"))
                .body("info.contact.keySet()", not(hasItem("url"))); // an address of ours would be relative, which the format is not
    }

    @Test
    void the_document_tells_an_integrator_all_that_is_needed() {
        ContractRules.areKept(Contract.document());
    }

    @Test
    void every_operation_is_asked_as_http_has_it() {
        Callers.council("ely");
        List.of("plans/ely/recommendations", "plans/ely/plans", "plans/ely/actions", "metrics/ely/indicators")
                .forEach(list -> StandIns.answer("/api/" + list, "{\"items\": [], \"next\": null}"));
        HttpManners.walk(Callers::administrator, "ely", Map.of());
    }

    /** Plans and metrics answer alike here, and the later one's address stands. */
    @Test
    void two_meanings_of_one_name_stay_two() {
        given().get("/openapi?format=json").then()
                .body("components.schemas.Agency.type", equalTo("object"))
                .body("components.schemas.MetricsAgency.type", equalTo("string"))
                .body("paths.'/api/plans/{authority}/actions'.get.responses.'200'.content.'application/json'.schema.'$ref'",
                        equalTo("#/components/schemas/MetricsAgency"));
    }

    @Test
    void a_service_that_is_down_is_named_and_takes_nothing_else_with_it() {
        given().get("/openapi?format=json").then().body("info.description", containsString("meetings and bodies"));
    }

    @Test
    void it_comes_as_yaml_too_and_in_nothing_else() {
        given().get("/openapi").then().statusCode(200).contentType("application/yaml").body(containsString("operationId: addAuthority"));
        given().get("/openapi?format=xml").then().statusCode(400);
    }

    @Test
    void people_read_it_as_a_page() {
        given().accept("text/html").get("/developers").then().statusCode(200).body(containsString("href=\"/developers/actions\""))
                .body(containsString("href=\"/developers/guide/updates\""));
        given().accept("text/html").get("/developers/actions").then().statusCode(200)
                .body(containsString("List actions")).body(not(containsString("NOT_FOUND")));
        given().get("/openapi/gateway?format=json").then().statusCode(200).body("paths", notNullValue());
    }
}
