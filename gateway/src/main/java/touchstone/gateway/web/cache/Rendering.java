package touchstone.gateway.web.cache;

import io.vertx.core.Promise;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import touchstone.gateway.clients.cache.Question;
import touchstone.gateway.web.layout.VisitorSlot;

/**
 * A page that is being made for one visitor, and perhaps for others who asked the same meanwhile.
 *
 * @param question what it answers; empty when nobody knows how current the answer is
 * @param made     completed when the page is made, or is not going to be
 */
record Rendering(PageVisitor visitor, Optional<Question> question, Promise<Void> made) {

    static Optional<Rendering> of(RoutingContext context) {
        return Optional.ofNullable(context.get(VisitorSlot.SHARED));
    }

    void end() {
        made.tryComplete();
    }
}
