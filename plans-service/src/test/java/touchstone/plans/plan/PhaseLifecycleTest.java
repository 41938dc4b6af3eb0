package touchstone.plans.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.plans.plan.PhaseMove;

class PhaseLifecycleTest {

    @ParameterizedTest
    @CsvSource({
        "false, false, SUSPEND SIGN_OFF", "true, false, RESUME",
        "false, true, REOPEN", "true, true, RESUME REOPEN"})
    void permits_what_the_table_says(boolean suspended, boolean signedOff, String moves) {
        PhaseLifecycle life = new PhaseLifecycle(suspended, signedOff);
        assertEquals(moves, Arrays.stream(PhaseMove.values()).filter(life::permits).map(Enum::name).collect(Collectors.joining(" ")));
    }
}
