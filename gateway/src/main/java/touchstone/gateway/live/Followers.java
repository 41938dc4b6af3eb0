package touchstone.gateway.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.ChangesApi;
import touchstone.gateway.owners.GovernanceOwner;
import touchstone.gateway.owners.MetricsOwner;
import touchstone.gateway.owners.Owner;
import touchstone.gateway.owners.PlansOwner;

/** One follower for each owner, for as long as the gateway runs. */
@ApplicationScoped
class Followers {
    @RestClient PlansOwner.Changes plans;
    @RestClient MetricsOwner.Changes metrics;
    @RestClient GovernanceOwner.Changes governance;

    private final Versions versions;
    private final Kept kept;
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool(Followers::thread);

    Followers(Versions versions, Kept kept) {
        this.versions = versions;
        this.kept = kept;
    }

    void begin(@Observes StartupEvent starting) {
        Map<Owner, ChangesApi> feeds = Map.of(Owner.PLANS, plans, Owner.METRICS, metrics, Owner.GOVERNANCE, governance);
        feeds.forEach((owner, feed) -> threads.execute(new Follower(owner, feed, versions, kept, end)));
    }

    void end(@Observes ShutdownEvent ending) {
        end.countDown();
        threads.shutdownNow();
    }

    private static Thread thread(Runnable follower) {
        Thread thread = new Thread(follower, "follower");
        thread.setDaemon(true);
        return thread;
    }
}
