package touchstone.metrics;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.platform.testing.Contract;
import touchstone.platform.testing.HostileInput;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContractTest {
    @Test
    void the_document_tells_an_integrator_all_that_is_needed() {
        Contract.isComplete();
    }

    @Test
    void every_operation_refuses_hostile_input_in_plain_english() {
        HostileInput.walk(Person.of("Everyone at once", "council", "*", Role.values()), "hostile");
    }
}
