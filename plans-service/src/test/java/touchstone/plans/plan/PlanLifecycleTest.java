package touchstone.plans.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.plans.plan.PlanMove;
import touchstone.contracts.plans.plan.Publication;

class PlanLifecycleTest {
    private static final String ALWAYS = "CORRECT ADD_PHASE ADD_WORKSTREAM ADD_ACTION";

    @ParameterizedTest
    @CsvSource({
        "DRAFT, false, false, PUBLISH APPROVE", "PUBLISHED, false, false, APPROVE",
        "DRAFT, true, false, PUBLISH AMEND", "PUBLISHED, true, false, AMEND",
        "DRAFT, true, true, PUBLISH", "PUBLISHED, true, true, ''"})
    void permits_what_the_table_says(Publication state, boolean approved, boolean amending, String moves) {
        PlanLifecycle life = new PlanLifecycle(state, approved, amending);
        assertEquals((ALWAYS + " " + moves).strip(), Arrays.stream(PlanMove.values()).filter(life::permits).map(Enum::name).collect(Collectors.joining(" ")));
    }
}
