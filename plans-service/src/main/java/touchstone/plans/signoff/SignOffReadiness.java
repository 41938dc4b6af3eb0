package touchstone.plans.signoff;

import java.util.ArrayList;
import java.util.List;
import touchstone.contracts.plans.action.Count;

/**
 * What a sign-off depends on, on the day it was decided.
 *
 * @param impact      accepted pieces of impact evidence
 * @param outstanding counted quantities that are not done
 * @param open        references of actions that are not accepted as completed
 */
public record SignOffReadiness(int impact, List<Count> outstanding, List<String> open) {

    /** Everything that is missing, each in a sentence; empty when nothing is. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (impact == 0) {
            missing.add("No accepted evidence of impact.");
        }
        outstanding.forEach(count -> missing.add(words(count)));
        if (!open.isEmpty()) {
            missing.add("Not accepted as completed: " + String.join(", ", open) + ".");
        }
        return missing;
    }

    /** "29 of 73 audits done; 44 outstanding." */
    public static String words(Count count) {
        return "%d of %d %s done; %d outstanding.".formatted(count.done(), count.total(), count.of(), count.total() - count.done());
    }
}
