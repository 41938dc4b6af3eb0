package touchstone.gateway.clients;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Which owners are away. Whoever waits for one longer than usual has its {@link OwnerPulse} felt: a long answer of an owner
 * that is there is waited for, and nobody waits for one that is not.
 */
@ApplicationScoped
public class OwnerHealth {
    @RestClient PlansClient.Changes plans;
    @RestClient MetricsClient.Changes metrics;
    @RestClient GovernanceClient.Changes governance;

    private final Map<Owner, OwnerPulse> pulses = new EnumMap<>(Owner.class);
    private final ExecutorService threads = Executors.newCachedThreadPool(OwnerHealth::thread);
    private final long usual;
    private final Duration patience;

    OwnerHealth(@ConfigProperty(name = "touchstone.owners.usual") Duration usual,
            @ConfigProperty(name = "touchstone.owners.patience") Duration patience) {
        this.usual = usual.toMillis();
        this.patience = patience;
    }

    @PostConstruct
    void begin() {
        Map.of(Owner.PLANS, plans, Owner.METRICS, metrics, Owner.GOVERNANCE, governance)
                .forEach((owner, feed) -> pulses.put(owner, new OwnerPulse(owner, feed, threads, patience)));
    }

    /** Whether it is not worth asking. */
    public boolean isAway(Owner owner) {
        return pulses.get(owner).isAway();
    }

    /** The owner has answered something. */
    public void heard(Owner owner) {
        pulses.get(owner).heard();
    }

    /** Completes the call with {@link OwnerSilent} once its owner proves to be away. */
    public void watch(Owner owner, CompletableFuture<?> call) {
        call.copy().orTimeout(usual, TimeUnit.MILLISECONDS).whenComplete((answered, late) -> {
            if (!call.isDone()) {
                pulses.get(owner).feel().thenAccept(there -> judge(owner, call, there));
            }
        });
    }

    private void judge(Owner owner, CompletableFuture<?> call, boolean there) {
        if (there) {
            watch(owner, call);
        } else {
            call.completeExceptionally(new OwnerSilent(owner, true, null));
        }
    }

    private static Thread thread(Runnable pulse) {
        Thread thread = new Thread(pulse, "pulse");
        thread.setContextClassLoader(OwnerHealth.class.getClassLoader()); // it is begun by a thread that outlives us in tests
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
    }
}
