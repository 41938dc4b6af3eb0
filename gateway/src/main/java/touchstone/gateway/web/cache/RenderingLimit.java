package touchstone.gateway.web.cache;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lets only so many pages be made at once: each takes memory while it is made, and more would be no sooner done. */
class RenderingLimit {
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final Vertx vertx;
    private final int most;
    private final long patience;
    private int busy;

    RenderingLimit(Vertx vertx, int most, Duration patience) {
        this.vertx = vertx;
        this.most = most;
        this.patience = patience.toMillis();
    }

    private record Waiting(Context context, Runnable go) {}

    /**
     * @param go   done at once or as soon as there is room; it ends by {@link #leave}
     * @param full done instead when there is none in time
     */
    void enter(Runnable go, Runnable full) {
        Waiting waiting = new Waiting(vertx.getOrCreateContext(), go);
        if (goesInAtOnce(waiting)) {
            go.run();
            return;
        }
        vertx.setTimer(patience, late -> {
            if (gaveUp(waiting)) {
                full.run();
            }
        });
    }

    void leave() {
        Waiting next = next();
        if (next != null) {
            next.context().runOnContext(now -> next.go().run());
        }
    }

    private synchronized boolean goesInAtOnce(Waiting waiting) {
        if (busy == most) {
            queue.add(waiting);
            return false;
        }
        busy++;
        return true;
    }

    private synchronized boolean gaveUp(Waiting waiting) {
        return queue.remove(waiting);
    }

    /** Who goes in for the one that leaves; null when nobody waits. */
    private synchronized Waiting next() {
        Waiting next = queue.poll();
        if (next == null) {
            busy--;
        }
        return next;
    }
}
