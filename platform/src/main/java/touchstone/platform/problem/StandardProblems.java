package touchstone.platform.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.List;

/** Problems that HTTP itself or the database brings up, in words a user can act on. */
public final class StandardProblems {
    private StandardProblems() {}

    /** The problem for a bare HTTP status. */
    public static ProblemException of(int status) {
        return switch (status) {
            case 401 -> Problems.signInFirst();
            case 403 -> Problems.forbidden("Your sign-in does not permit this.");
            case 404 -> problem(404, "not-found", "Not found", "There is nothing at this address. Check it against /developers.");
            case 405 -> problem(405, "method", "Not possible here", "This address does not take that method; see the Allow header.");
            case 406 -> problem(406, "not-acceptable", "Cannot answer like that", "Ask for application/json.");
            case 413 -> problem(413, "too-large", "Too large", "The request is larger than this installation accepts. Send less at once.");
            case 415 -> problem(415, "media-type", "Cannot read that kind of content", "Send application/json.");
            case 500 -> problem(500, "fault", "Something went wrong here", "Try again; if it happens again, give the reference to an administrator.");
            default -> problem(status, "http-" + status, "The request was refused", "Check the request against /developers.");
        };
    }

    /** 422 for what a request's declared limits refuse, with one entry for each field. */
    public static ProblemException of(ConstraintViolationException violations) {
        return Problems.invalid(violations.getConstraintViolations().stream().map(Violations::item).toList());
    }

    /** 412: somebody else saved first. */
    public static ProblemException stale() {
        return problem(412, "stale", "Someone else saved first", "Read it again, look at what changed, and save once more.");
    }

    static ProblemException clash(String constraint) {
        boolean duplicate = constraint != null && constraint.endsWith("_unique");
        return duplicate
                ? problem(409, "duplicate", "It is already there", "Something with the same reference exists. Use another reference, or change the one that is there.")
                : problem(409, "clash", "It does not fit what is stored", "It refers to something that does not exist here or breaks a rule. Check its references.");
    }

    private static ProblemException problem(int status, String type, String title, String detail) {
        return Problems.of(status, type, title, detail, List.of());
    }
}
