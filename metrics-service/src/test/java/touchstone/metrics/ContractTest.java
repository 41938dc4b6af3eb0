package touchstone.metrics;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.platform.testing.Contract;
import touchstone.platform.testing.ContractRules;
import touchstone.platform.testing.HttpManners;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContractTest {

    @Test
    void the_document_tells_an_integrator_all_that_is_needed() {
        ContractRules.areKept(Contract.document());
    }

    @Test
    void every_operation_is_asked_as_http_has_it() {
        HttpManners.walk(Person.of("Everyone at once", "council", "*", Role.values()), "hostile", Map.of());
    }
}
