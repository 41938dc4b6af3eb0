package touchstone.gateway.identity.session;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import touchstone.gateway.identity.secret.Secret;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.StandardProblems;

/** Proof that a form was made by our own page for this very session. */
public final class Csrf {
    /** The form field, and the key of the token among a request's data. */
    public static final String FIELD = "csrf";

    public static final String HEADER = "X-CSRF-Token";

    /** The type of the problem that a form was made for a sign-in that is over. */
    public static final URI STALE = URI.create("/problems/stale-form");

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN = Set.of("same-origin", "none");

    /** What a page of any site may send without asking us first. */
    private static final List<String> FORMS = List.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private Csrf() {}

    /** Another site can neither read the session's cookie nor, therefore, know its hash. */
    public static String of(PresentedCredential.Session session) {
        return Secret.hash("csrf " + session.secret()).substring(0, 43);
    }

    /**
     * Why a request of a browser that is signed in is not taken; empty when it is. Forms carry the token in a field, which
     * is read later; scripts that use the API send it in a header, and say what they send even where it is nothing.
     */
    public static Optional<ProblemException> refusal(HttpServerRequest request, PresentedCredential.Session session) {
        if (SAFE.contains(request.method())) {
            return Optional.empty();
        }
        boolean api = request.path().startsWith("/api/");
        if (!isFromHere(request) || api && !of(session).equals(request.getHeader(HEADER))) {
            return Optional.of(refused());
        }
        return api && isForm(request) ? Optional.of(StandardProblems.of(415)) : Optional.empty();
    }

    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type == null || FORMS.stream().anyMatch(type.strip().toLowerCase(Locale.ROOT)::startsWith);
    }

    static ProblemException refused() {
        return Problems.forbidden("This form was not made for your present sign-in. Go back, load the page again, and send it once more.");
    }

    static ProblemException stale() {
        return Problems.of(403, "stale-form", "You have signed in anew since this page was made",
                "Nothing was saved. Load the page again and send it once more.", List.of());
    }

    /** Whether one of our own pages sent it. Browsers say so; what says nothing is no browser and carries no one's cookie. */
    public static boolean isFromHere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return (site == null || OWN.contains(site)) && (origin == null || origin.endsWith("://" + request.authority()));
    }
}
