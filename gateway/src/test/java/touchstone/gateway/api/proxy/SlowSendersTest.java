package touchstone.gateway.api.proxy;

import static touchstone.gateway.Callers.agency;
import static touchstone.gateway.Callers.council;
import static touchstone.gateway.Callers.secret;
import static touchstone.gateway.Callers.visitor;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.gateway.StandIns;
import touchstone.platform.testing.Patience;
import touchstone.platform.testing.SlowSenders;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@TestProfile(SlowSendersTest.Patient.class)
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(value = StandIns.class, restrictToAnnotatedClass = true)
class SlowSendersTest {

    /** The owners share a processor with two thousand senders here, and may be silent for a moment. */
    public static class Patient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("touchstone.owners.patience", "10s");
        }
    }

    private static final String ECHO = "/api/plans/devon/anything";

    @Test
    void two_thousand_slow_senders_hold_up_nobody() {
        council("devon");
        String secret = secret("devon");
        String update = "POST " + ECHO + " HTTP/1.1\nContent-Type: application/json";
        String form = "POST /sign-in HTTP/1.1\nContent-Type: application/x-www-form-urlencoded";
        String file = "POST /devon/actions/A1/evidence HTTP/1.1\nContent-Type: multipart/form-data; boundary=x";
        new Patience(
                () -> agency(secret).body("{\"a\": 1}").post(ECHO).then().statusCode(201),
                () -> visitor().get(ECHO).then().statusCode(200),
                () -> given().followRedirects(false).formParam("a", "b").post("/sign-out").then().statusCode(303),
                () -> given().accept("text/html").get("/sign-in").then().statusCode(200))
                .lastsDuring(reading -> SlowSenders.during(2_000, List.of(update, update + "\nAuthorization: Bearer " + secret, form, file), reading));
    }
}
