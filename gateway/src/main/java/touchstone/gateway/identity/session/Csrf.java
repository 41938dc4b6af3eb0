package touchstone.gateway.identity.session;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import touchstone.gateway.identity.secret.Secret;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/** Proof that a form was made by our own page for this very session. */
public final class Csrf {
    /** The form field, and the key of the token among a request's data. */
    public static final String FIELD = "csrf";

    public static final String HEADER = "X-CSRF-Token";

    /** The type of the problem that a form was made for a sign-in that is over. */
    public static final URI STALE = URI.create("/problems/stale-form");

    private static final Set<String> OWN = Set.of("same-origin", "none");

    private Csrf() {}

    /** Another site can neither read the session's cookie nor, therefore, know its hash. */
    public static String of(PresentedCredential.Session session) {
        return Secret.hash("csrf " + session.secret()).substring(0, 43);
    }

    public static ProblemException refused() {
        return Problems.forbidden("This form was not made for your present sign-in. Go back, load the page again, and send it once more.");
    }

    static ProblemException stale() {
        return Problems.of(403, "stale-form", "You have signed in anew since this page was made",
                "Nothing was saved. Load the page again and send it once more.", List.of());
    }

    /** Whether one of our own pages sent it. Browsers say so; what says nothing is no browser and carries no one's cookie. */
    public static boolean isFromHere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || origin.endsWith("://" + request.authority());
    }
}
