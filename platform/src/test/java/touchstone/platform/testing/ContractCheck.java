package touchstone.platform.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Holds every call of every test against the contract of the service under test, which never changes while it runs. */
public final class ContractCheck implements Filter, QuarkusTestBeforeEachCallback {
    private static LiveContract contract;

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext calls) {
        Response answer = calls.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath().replaceFirst("/$", "");
        if (path.startsWith("/api/") || path.startsWith("/changes")) {
            String sent = request.getBody() instanceof String text ? text : null;
            String type = answer.contentType() == null ? "" : answer.contentType().split(";")[0];
            List<String> untrue = contract().untrue(new LiveContract.Call(request.getMethod(), path, sent, answer.statusCode(), type, answer.asString()));
            assertEquals(List.of(), untrue, "What the contract says of " + request.getMethod() + " " + request.getURI() + " and is not so");
        }
        return answer;
    }

    private static synchronized LiveContract contract() {
        if (contract == null) {
            String address = ConfigProvider.getConfig().getValue("quarkus.smallrye-openapi.path", String.class);
            contract = new LiveContract(given().noFilters().get(address + "?format=json").asString());
        }
        return contract;
    }
}
