package touchstone.plans.amendment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.plans.amendment.AmendmentMove;
import touchstone.contracts.plans.amendment.AmendmentState;

class AmendmentLifecycleTest {

    /** Every move from every state; "-" where it is not legal. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # from,   open,  CONSULT APPROVE REFUSE WITHDRAW
            PROPOSED,  true,  PROPOSED APPROVED REFUSED WITHDRAWN
            APPROVED,  false, - - - -
            REFUSED,   false, - - - -
            WITHDRAWN, false, - - - -
            """)
    void moves_as_the_table_says(AmendmentState from, boolean open, String to) {
        AmendmentLifecycle life = new AmendmentLifecycle(from);
        assertEquals(open, life.isOpen());
        assertEquals(to, Arrays.stream(AmendmentMove.values()).map(move -> life.after(move).map(Enum::name).orElse("-")).collect(Collectors.joining(" ")));
    }
}
