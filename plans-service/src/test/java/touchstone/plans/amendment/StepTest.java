package touchstone.plans.amendment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.plans.amendment.AmendmentState;

class StepTest {

    /** Every step from every state; "-" where it is not legal. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # from,   CONSULT APPROVE REFUSE WITHDRAW
            PROPOSED,  PROPOSED APPROVED REFUSED WITHDRAWN
            APPROVED,  - - - -
            REFUSED,   - - - -
            WITHDRAWN, - - - -
            """)
    void moves_as_the_table_says(AmendmentState from, String to) {
        assertEquals(to, Arrays.stream(AmendmentLifecycle.values())
                .map(step -> step.from(from).map(Enum::name).orElse("-")).collect(Collectors.joining(" ")));
    }
}
