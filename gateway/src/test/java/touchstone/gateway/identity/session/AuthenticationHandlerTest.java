package touchstone.gateway.identity.session;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuthenticationHandlerTest {
    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void health_and_metrics_are_not_for_visitors() {
        for (String inside : List.of("/q", "/q/health", "/q/health/ready", "/q/health/live", "/q/metrics", "/q/info")) {
            given().get(inside).then().statusCode(404);
        }
        given().urlEncodingEnabled(false).get("/%71/health").then().statusCode(400);
    }

    @Test
    void they_answer_at_a_port_of_their_own() {
        given().get(readiness.toString()).then().statusCode(200).body("status", equalTo("UP"));
        given().get(metrics.toString()).then().statusCode(200).body(containsString("jvm_"));
    }
}
