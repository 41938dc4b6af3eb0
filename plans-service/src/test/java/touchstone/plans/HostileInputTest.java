package touchstone.plans;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchstone.platform.testing.HostileInput;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HostileInputTest {

    @Test
    void every_operation_refuses_hostile_input_in_plain_english_and_keeps_what_it_takes() {
        HostileInput.walk(WhoMayTest.PEOPLE, WhoMayTest.calls(), Set.of("submitUpdates"),
                Set.of("refuseAmendment/reason", "withdrawAmendment/reason", "suspendPhase/reason", "resumePhase/reason", "reopenPhase/reason"));
    }
}
