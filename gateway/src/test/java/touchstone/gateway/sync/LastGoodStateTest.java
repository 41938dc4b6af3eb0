package touchstone.gateway.sync;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static touchstone.gateway.Callers.visitor;
import static touchstone.gateway.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.gateway.Callers;
import touchstone.gateway.clients.Owner;
import touchstone.gateway.clients.cache.VersionTracker;
import touchstone.platform.testing.http.Response;

/** What was last known is shown with its time while owners do not answer, as long as nobody knows better. */
@QuarkusTest
@TestProfile(MovingOwners.Profile.class)
class LastGoodStateTest {
    private static final String AS_OF = "What you see of %s is as of ";

    @Inject VersionTracker versions;

    @BeforeEach
    void herefordIsKnown() {
        Callers.council("hereford");
        eventually(() -> page("/hereford").header("ETag") != null);
    }

    @AfterEach
    void everyoneIsBack() {
        MovingOwners.away = "nothing";
        eventually(() -> versions.of("hereford").isPresent());
    }

    @Test
    void the_programme_stands_as_it_was_and_says_since_when() {
        MovingOwners.away = "/";
        eventually(() -> Stream.of("plans", "figures", "meetings and bodies").map(AS_OF::formatted).allMatch(page("/hereford").asString()::contains));
        page("/hereford").then().statusCode(200).header("ETag", nullValue()).body(allOf(containsString(MovingOwners.wording),
                containsString("Of 1 recommendation"), containsString(AS_OF.formatted("plans")), containsString(AS_OF.formatted("figures")),
                containsString(AS_OF.formatted("meetings and bodies")), not(containsString("cannot be reached"))));
        page("/").then().statusCode(200).body(containsString(AS_OF.formatted("figures")));
        visitor().get("/api/status/hereford").then().statusCode(200).body("unknown", hasItem(startsWith(AS_OF.formatted("figures"))));
        visitor().get("/api/plans/hereford/recommendations").then().statusCode(503);

        MovingOwners.away = "nothing";
        eventually(() -> versions.of("hereford").isPresent());
        page("/hereford").then().header("ETag", notNullValue()).body(not(containsString("as of ")));
    }

    @Test
    void what_changed_since_is_not_shown_as_it_was() {
        MovingOwners.away = "/api";
        MovingOwners.tell("hereford");
        eventually(() -> page("/hereford").asString().contains("The plan cannot be reached just now"));
        MovingOwners.away = "/";
        eventually(() -> versions.of("hereford", Owner.PLANS).isEmpty());
        page("/hereford").then().statusCode(200).body(allOf(containsString("The plan cannot be reached just now"), not(containsString(MovingOwners.wording))));
    }

    private static Response page(String address) {
        return visitor().accept("text/html").get(address);
    }
}
