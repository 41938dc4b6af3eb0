package touchstone.gateway.web.layout;

import java.util.List;
import touchstone.contracts.Problem;
import touchstone.platform.problem.Problems;

/**
 * A problem as people read it on a page: the API's words speak to those who write programs.
 *
 * @param kept address of the form that was sent, filled in as it was; null for none
 */
public record ProblemView(Problem problem, String kept) {

    public String title() {
        return problem.status() == 404 ? "Page not found" : problem.title();
    }

    public String words() {
        return switch (problem.status()) {
            case 404 -> "There is no such page, or it is not for everyone to see. If you typed the address, check it.";
            case 401 -> "You are not signed in, or not any more.";
            case 405, 406, 415 -> "That cannot be done here. Go back and try from the page that offers it.";
            default -> problem.detail();
        };
    }

    /** What the form says to whoever comes back to it from this problem. */
    static Problem again(Problem met) {
        String saved = met.status() < 500 ? "It was not saved. " : "Look whether it was saved after all. ";
        return Problems.of(met.status(), "again", met.title(), saved + "Here is what you had typed. Check it and send it again.", List.of()).problem();
    }

    /** Whether signing in might help. */
    public boolean isPerhapsInside() {
        return problem.status() == 404;
    }

    /** Whether it is a question of who asks. */
    public boolean isForOthers() {
        return problem.status() == 403;
    }
}
