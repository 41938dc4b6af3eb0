package touchstone.platform.problem;

import touchstone.contracts.Problem;

/** Ends a request with a problem the caller can do something about. Made by {@link Problems} or a feature's own errors. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
