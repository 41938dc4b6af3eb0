package touchstone.gateway.web.administration;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import touchstone.contracts.Problem;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.StandardProblems;

/**
 * What came of a form.
 *
 * @param done    null when it was refused
 * @param refused why, each a sentence; empty when it was done
 */
record FormOutcome<T>(T done, List<Problem.Item> refused) {
    private static final Map<String, String> LABELS = Map.of("slug", "The short name", "name", "The name", "signIn", "The sign-in",
            "post", "The post", "agency", "The agency", "roles", "What they may do", "label", "What it is for", "kind", "The kind");

    static <T> FormOutcome<T> at(Supplier<T> operation) {
        try {
            return new FormOutcome<>(operation.get(), List.of());
        } catch (ProblemException refusal) {
            return refused(refusal.problem());
        } catch (ConstraintViolationException limits) {
            return refused(StandardProblems.of(limits).problem());
        }
    }

    boolean isDone() {
        return refused.isEmpty();
    }

    private static <T> FormOutcome<T> refused(Problem problem) {
        return new FormOutcome<>(null, problem.errors().isEmpty()
                ? List.of(new Problem.Item(null, problem.detail()))
                : problem.errors().stream().map(FormOutcome::sentence).toList());
    }

    private static Problem.Item sentence(Problem.Item item) {
        String label = item.field() == null ? null : LABELS.get(item.field());
        return new Problem.Item(item.field(), label == null ? item.detail() : label + " " + item.detail() + ".");
    }
}
