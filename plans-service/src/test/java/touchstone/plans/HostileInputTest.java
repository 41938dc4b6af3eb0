package touchstone.plans;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.platform.testing.HostileInput;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HostileInputTest {

    @Test
    void every_operation_refuses_hostile_input_in_plain_english() {
        Person everyone = Person.of("Everyone at once", "council", "*", Role.values());
        Programme programme = new Programme("2013-02-15");
        String action = programme.action(programme.recommendation(1, "ongoing"), 1, "");
        String draft = everyone.asks().body("{\"kind\": \"output\", \"title\": \"Audits\", \"dated\": \"2013-02-22\"}")
                .post(programme.base + "/actions/" + action + "/evidence").then().statusCode(201).extract().path("id");
        HostileInput.walk(everyone, People.ISLE, Map.of("action", action, "id", draft));
    }
}
