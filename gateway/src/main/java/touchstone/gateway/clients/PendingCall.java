package touchstone.gateway.clients;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import touchstone.contracts.Problem;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.StandardProblems;

/** An answer that is on its way from an owner. */
public final class PendingCall<T> {
    private static final Set<Integer> NOT_FOR_YOU = Set.of(401, 403);

    private final CompletableFuture<T> answer;

    PendingCall(CompletableFuture<T> answer) {
        this.answer = answer;
    }

    /** The answer; the owner's refusal as it is, or 503 when the owner is away. */
    public T get() {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            throw problem(failed.getCause());
        }
    }

    /** The answer, or this instead when the owner is away or does not tell this visitor. */
    public T orElse(T otherwise) {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            if (isAway(failed.getCause()) || isNotForYou(failed.getCause())) {
                return otherwise;
            }
            throw problem(failed.getCause());
        }
    }

    public <R> PendingCall<R> map(Function<T, R> change) {
        return new PendingCall<>(answer.thenApply(change));
    }

    /** Whether the owner does not answer; a page then says what it cannot know. */
    public boolean isAway() {
        return answer.handle((value, failed) -> failed != null && isAway(unwrap(failed))).join();
    }

    private static Throwable unwrap(Throwable failed) {
        return failed instanceof CompletionException && failed.getCause() != null ? failed.getCause() : failed;
    }

    static boolean isAway(Throwable cause) {
        return cause instanceof ProcessingException
                || cause instanceof WebApplicationException refused && refused.getResponse().getStatus() >= 500;
    }

    private static boolean isNotForYou(Throwable cause) {
        return cause instanceof WebApplicationException refused && NOT_FOR_YOU.contains(refused.getResponse().getStatus());
    }

    /** The owner's problem in its own words, when it sent one. */
    private static ProblemException said(Response refusal) {
        if (!"problem+json".equals(refusal.getMediaType() == null ? null : refusal.getMediaType().getSubtype())) {
            return StandardProblems.of(refusal.getStatus());
        }
        Problem problem = refusal.readEntity(Problem.class);
        String type = problem.type().getPath().substring("/problems/".length());
        return Problems.of(problem.status(), type, problem.title(), problem.detail(), problem.errors());
    }

    /** 503: an owner does not answer. */
    public static ProblemException away() {
        return Problems.of(503, "away", "Not available just now",
                "A part of Touchstone does not answer. Load the page again in a minute.", List.of());
    }

    private static RuntimeException problem(Throwable cause) {
        if (isAway(cause)) {
            return away();
        }
        if (cause instanceof WebApplicationException refused) {
            return said(refused.getResponse());
        }
        return cause instanceof ProblemException known ? known : new IllegalStateException(cause);
    }
}
