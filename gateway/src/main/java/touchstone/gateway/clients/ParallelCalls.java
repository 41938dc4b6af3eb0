package touchstone.gateway.clients;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;
import touchstone.platform.http.Correlation;

/**
 * Asks several owners at once: a page takes as long as its slowest answer, not as long as all of them. Questions have
 * threads of their own. On the threads that render pages, as many pages as there are threads would wait for questions
 * that never get one; for the same reason a question must not ask together itself.
 */
@ApplicationScoped
public class ParallelCalls {
    private static final Logger LOG = Logger.getLogger(ParallelCalls.class);
    private static final int AT_ONCE = 64;

    private final ExecutorService asking = threads();
    private final ThreadContext context;
    private final Completeness completeness;

    ParallelCalls(ThreadContext context, Completeness completeness) {
        this.context = context;
        this.completeness = completeness;
    }

    public <T> PendingCall<T> ask(Supplier<T> question) {
        return new PendingCall<>(CompletableFuture.supplyAsync(context.contextualSupplier(Correlation.carried(() -> answer(question))), asking));
    }

    private <T> PendingCall.Answer<T> answer(Supplier<T> question) {
        WatchedCall<T> call = WatchedCall.of(question);
        try {
            return new PendingCall.Answer<>(call.run(), null);
        } catch (RuntimeException refused) {
            if (!PendingCall.isAway(refused) || call.owner() == null) {
                throw refused;
            }
            LOG.debugf(refused, "No answer from %s", call.owner().key());
            return remembered(question, call.owner(), refused);
        }
    }

    /** What the owner said last, where that is right as far as anybody knows. */
    private <T> PendingCall.Answer<T> remembered(Supplier<T> question, Owner owner, RuntimeException refused) {
        WatchedCall<T> call = WatchedCall.fromMemory(question);
        try {
            T known = call.run();
            Silence silence = new Silence(owner, call.since());
            completeness.miss(silence);
            return new PendingCall.Answer<>(known, silence);
        } catch (RuntimeException unknown) {
            completeness.miss(new Silence(owner, null));
            throw new OwnerSilent(owner, true, refused);
        }
    }

    private static ExecutorService threads() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    @PreDestroy
    void stop() {
        asking.shutdownNow();
    }
}
