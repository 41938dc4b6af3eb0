package touchstone.platform.http.body;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How slowly a body may come: it has some seconds, and one more for each so many bytes that it has brought. */
@Singleton
class BodyPace {
    private static final long LOOK_AGAIN = 500;

    private final Vertx vertx;
    private final long grace;
    private final long bytesASecond;

    BodyPace(Vertx vertx, @ConfigProperty(name = "touchstone.body.grace") Duration grace,
            @ConfigProperty(name = "touchstone.body.pace") MemorySize pace) {
        this.vertx = vertx;
        this.grace = grace.toNanos();
        this.bytesASecond = pace.asLongValue();
    }

    /**
     * Keeps an eye on a body from now on.
     *
     * @param late done once when it comes too slowly
     * @return of a timer, which whoever has received the body cancels
     */
    long watch(HttpServerRequest request, Runnable late) {
        long began = System.nanoTime();
        return vertx.setPeriodic(LOOK_AGAIN, timer -> {
            long allowed = grace + Duration.ofSeconds(1).toNanos() * request.bytesRead() / bytesASecond;
            if (System.nanoTime() - began > allowed) {
                vertx.cancelTimer(timer);
                late.run();
            }
        });
    }
}
