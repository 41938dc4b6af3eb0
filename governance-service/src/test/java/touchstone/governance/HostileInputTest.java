package touchstone.governance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
        HostileInput.walk(Person.of("Everyone at once", "council", "*", Role.values()), People.ISLE);
    }
}
