package touchstone.local.demo;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import touchstone.local.UserError;

/** A few things at once, where their order does not matter. */
final class ParallelTasks {
    private static final int AT_ONCE = 4;

    private ParallelTasks() {}

    /** Does the work for each thing; the first failure ends it and is thrown as it is. */
    static <T> void each(List<T> things, Consumer<T> work) {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<? extends Future<?>> all = things.stream().map(thing -> workers.submit(() -> work.accept(thing))).toList();
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserError("Loading the demo was interrupted; load it again to go on.", e);
        } finally {
            workers.shutdownNow();
        }
    }
}
