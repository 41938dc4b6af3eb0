package touchstone.gateway.signin;

import touchstone.gateway.access.Secret;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/** Proof that a form was made by our own page for this very session. */
final class Csrf {
    static final String HEADER = "X-CSRF-Token";

    private Csrf() {}

    /** Another site can neither read the session's cookie nor, therefore, know its hash. */
    static String of(Shown.Session session) {
        return Secret.hash("csrf " + session.secret()).substring(0, 43);
    }

    static ProblemException refused() {
        return Problems.forbidden("This form was not made for your present sign-in. Go back, load the page again, and send it once more.");
    }
}
