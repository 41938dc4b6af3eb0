package touchstone.gateway.clients;

import java.util.List;
import touchstone.contracts.Problem;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/** An owner did not answer, or not so that anybody could read it. */
public final class OwnerSilent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Owner owner;
    private final boolean asked;

    /** @param asked whether the request may have reached the owner, which then may have done what it says */
    public OwnerSilent(Owner owner, boolean asked, Throwable cause) {
        super(owner.key() + " does not answer", cause, false, false);
        this.owner = owner;
        this.asked = asked;
    }

    public Owner owner() {
        return owner;
    }

    /** 503 for who reads a page. */
    public ProblemException toReader() {
        return problem("away", "Not available just now", "Load the page again in a minute; everything else goes on meanwhile.");
    }

    /** 503 for who sent a form. */
    public Problem toWriter() {
        return (asked ? problem("unanswered", "There was no answer", "What you sent may or may not be saved: look before you send it once more. What you typed is below.")
                : problem("away", "Not available just now", "Nothing was saved. What you typed is below: send it again in a minute.")).problem();
    }

    /** 503 for a program that called the API. */
    public ProblemException toProgram(boolean reading) {
        if (asked && !reading) {
            return problem("unanswered", "There was no answer", "What you sent may or may not be saved: send it again in a minute with the same "
                    + "Idempotency-Key, and it is done once and answered. Without a key look first.");
        }
        return problem("away", "Not available just now", (reading ? "" : "Nothing was saved. ")
                + "Try again in a minute; if it lasts, tell an administrator to look at 'touchstone status'.");
    }

    private ProblemException problem(String type, String title, String then) {
        return Problems.of(503, type, title, "The service that keeps " + owner.keeps() + " does not answer. " + then, List.of());
    }
}
