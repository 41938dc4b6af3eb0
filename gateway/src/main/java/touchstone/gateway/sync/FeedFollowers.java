package touchstone.gateway.sync;

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
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.clients.Owner;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.clients.cache.VersionTracker;

/** One follower for each owner, for as long as the gateway runs. */
@ApplicationScoped
class FeedFollowers {
    @RestClient PlansClient.Changes plans;
    @RestClient MetricsClient.Changes metrics;
    @RestClient GovernanceClient.Changes governance;

    private final ChangesApi own;
    private final VersionTracker versions;
    private final VerdictSnapshot kept;
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool(FeedFollowers::thread);

    FeedFollowers(ChangesApi own, VersionTracker versions, VerdictSnapshot kept) {
        this.own = own;
        this.versions = versions;
        this.kept = kept;
    }

    void begin(@Observes StartupEvent starting) {
        Map<Owner, ChangesApi> feeds = Map.of(Owner.PLANS, plans, Owner.METRICS, metrics, Owner.GOVERNANCE, governance);
        feeds.forEach((owner, feed) -> threads.execute(new FeedFollower(owner, feed, versions, kept, end)));
        threads.execute(new OwnFeed(own, versions, end));
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
