package touchstone.gateway.clients;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
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

    private final CompletableFuture<Answer<T>> answer;

    PendingCall(CompletableFuture<Answer<T>> answer) {
        this.answer = answer;
    }

    /** @param silence of the owner, when it is what was known before; null otherwise */
    record Answer<T>(T value, Silence silence) {}

    /** The answer; the owner's refusal as it is, or 503 when the owner is away. */
    public T get() {
        try {
            return answer.join().value();
        } catch (CompletionException failed) {
            throw problem(failed.getCause());
        }
    }

    /** The answer, or this instead when the owner is away or does not tell this visitor. */
    public T orElse(T otherwise) {
        try {
            return answer.join().value();
        } catch (CompletionException failed) {
            if (isAway(failed.getCause()) || isNotForYou(failed.getCause())) {
                return otherwise;
            }
            throw problem(failed.getCause());
        }
    }

    public <R> PendingCall<R> map(Function<T, R> change) {
        return new PendingCall<>(answer.thenApply(known -> new Answer<>(change.apply(known.value()), known.silence())));
    }

    /** That the owner does not answer; a page then says what it cannot know, or since when. Empty when it did. */
    public Optional<Silence> silence() {
        return answer.handle((known, failed) -> failed == null ? known.silence()
                : unwrap(failed) instanceof OwnerSilent silent ? new Silence(silent.owner(), null) : null).thenApply(Optional::ofNullable).join();
    }

    private static Throwable unwrap(Throwable failed) {
        return failed instanceof CompletionException && failed.getCause() != null ? failed.getCause() : failed;
    }

    static boolean isAway(Throwable cause) {
        return cause instanceof OwnerSilent || cause instanceof ProcessingException
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

    private static RuntimeException problem(Throwable cause) {
        if (cause instanceof OwnerSilent silent) {
            return silent.toReader();
        }
        if (cause instanceof WebApplicationException refused) {
            return said(refused.getResponse());
        }
        return cause instanceof ProblemException known ? known : new IllegalStateException(cause);
    }
}
