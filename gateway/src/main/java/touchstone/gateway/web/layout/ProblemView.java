package touchstone.gateway.web.layout;

import touchstone.contracts.Problem;

/** A problem as people read it on a page: the API's words speak to those who write programs. */
public record ProblemView(Problem problem) {

    public String title() {
        return problem.status() == 404 ? "Page not found" : problem.title();
    }

    public String words() {
        return switch (problem.status()) {
            case 404 -> "There is no such page, or it is not for everyone to see. If you typed the address, check it.";
            case 405, 406, 415 -> "That cannot be done here. Go back and try from the page that offers it.";
            default -> problem.detail();
        };
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
