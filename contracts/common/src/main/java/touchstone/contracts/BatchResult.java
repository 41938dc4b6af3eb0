package touchstone.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one thing among several that were sent together.
 *
 * @param status  as if it had been sent alone: 201 when it was taken
 * @param id      under which it was taken; null when it was refused
 * @param problem why it was refused; null when it was taken
 */
public record BatchResult(int status, @Nullable UUID id, @Nullable Problem problem) {

    public static BatchResult taken(UUID id) {
        return new BatchResult(201, id, null);
    }

    public static BatchResult refused(Problem problem) {
        return new BatchResult(problem.status(), null, problem);
    }
}
