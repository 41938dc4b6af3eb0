package touchstone.gateway.owners;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Asks several owners at once: a page takes as long as its slowest answer, not as long as all of them. */
@ApplicationScoped
public class Together {
    private final ManagedExecutor executor;

    Together(ManagedExecutor executor) {
        this.executor = executor;
    }

    public <T> Asked<T> ask(Supplier<T> question) {
        return new Asked<>(executor.supplyAsync(question));
    }
}
