package touchstone.plans;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import touchstone.platform.testing.Contract;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContractTest {

    @Test
    void the_document_tells_an_integrator_all_that_is_needed() {
        Contract.isComplete();
    }
}
