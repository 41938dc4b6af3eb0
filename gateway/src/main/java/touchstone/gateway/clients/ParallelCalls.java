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
import touchstone.platform.http.Correlation;

/**
 * Asks several owners at once: a page takes as long as its slowest answer, not as long as all of them. Questions have
 * threads of their own. On the threads that render pages, as many pages as there are threads would wait for questions
 * that never get one; for the same reason a question must not ask together itself.
 */
@ApplicationScoped
public class ParallelCalls {
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

    private <T> T answer(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException refused) {
            if (PendingCall.isAway(refused)) {
                completeness.miss();
            }
            throw refused;
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
