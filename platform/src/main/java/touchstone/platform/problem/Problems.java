package touchstone.platform.problem;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.contracts.Problem;

/** The ways a request can be refused. A detail says what is the matter and what to do next, in plain English. */
public final class Problems {
    /** When to try again what could not be done just now, as the header Retry-After says it; other refusals do not pass. */
    private static final Map<Integer, String> SECONDS_TO_RETRY = Map.of(503, "5", 429, "900");

    private Problems() {}

    /** The header Retry-After of a refusal that passes. */
    public static Optional<String> retryAfter(int status) {
        return Optional.ofNullable(SECONDS_TO_RETRY.get(status));
    }

    /** 400: the request cannot be read. */
    public static ProblemException unreadable(String detail) {
        return of(400, "unreadable", "The request could not be read", detail, List.of());
    }

    /** 401: the caller must sign in or show a credential. */
    public static ProblemException signInFirst() {
        return of(401, "sign-in", "Sign in first", "Sign in, or send an agency credential, and try again.", List.of());
    }

    /** 403: the caller is known and may not do this. */
    public static ProblemException forbidden(String detail) {
        return of(403, "forbidden", "You may not do this", detail, List.of());
    }

    /** 404: there is no such thing, or none that this caller may see; the two are not told apart. */
    public static ProblemException notFound(String thing) {
        return of(404, "not-found", "Not found", "There is no such " + thing + ", or it is not public. Check the address.", List.of());
    }

    /** 409: the thing's state does not allow it; {@code missing} names each reason. */
    public static ProblemException conflict(String type, String title, String detail, List<String> missing) {
        return of(409, type, title, detail, missing.stream().map(m -> new Problem.Item(null, m)).toList());
    }

    /** 409: the field names something, and something else has that name already. */
    public static ProblemException taken(String field) {
        return of(409, "duplicate", "It is already there", "Choose another, or change the one that is there.",
                List.of(new Problem.Item(field, "is taken; choose another")));
    }

    /** 422: read and understood, but it cannot be so. */
    public static ProblemException invalid(String field, String detail) {
        return invalid(List.of(new Problem.Item(field, detail)));
    }

    /** 422 with one entry for each field. */
    public static ProblemException invalid(List<Problem.Item> errors) {
        return of(422, "invalid", "Some of it needs correcting", "Correct what is listed and send it again.", errors);
    }

    /** 503: more is asked than can be done at once; who comes again soon finds room. */
    public static ProblemException busy() {
        return of(503, "busy", "Too much is asked at once", "Try again in a few seconds.", List.of());
    }

    /** Any other refusal, with a type that stays stable because clients branch on it. */
    public static ProblemException of(int status, String type, String title, String detail, List<Problem.Item> errors) {
        return new ProblemException(new Problem(URI.create("/problems/" + type), title, status, detail, errors, null));
    }
}
