package touchstone.platform.http;

import io.vertx.ext.web.RoutingContext;
import touchstone.platform.problem.ProblemException;

/** Answers a request that ends before any operation sees it. */
public interface EarlyRefusal {
    void answer(RoutingContext context, ProblemException refused);
}
