package touchstone.gateway.identity.session;

import touchstone.gateway.identity.secret.Secret;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/** Proof that a form was made by our own page for this very session. */
public final class Csrf {
    /** The form field, and the key of the token among a request's data. */
    public static final String FIELD = "csrf";

    public static final String HEADER = "X-CSRF-Token";

    private Csrf() {}

    /** Another site can neither read the session's cookie nor, therefore, know its hash. */
    public static String of(PresentedCredential.Session session) {
        return Secret.hash("csrf " + session.secret()).substring(0, 43);
    }

    public static ProblemException refused() {
        return Problems.forbidden("This form was not made for your present sign-in. Go back, load the page again, and send it once more.");
    }
}
