package touchstone.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** One id for one request across all services: in every log line, in the audit, and back to the caller. */
public class Correlation {
    public static final String HEADER = "X-Correlation-Id";
    private static final String KEY = "correlation";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9-]{8,64}");

    /** The id of the request under way; a fresh one outside of any. */
    public static String current() {
        return MDC.get(KEY) instanceof String id ? id : UUID.randomUUID().toString();
    }

    /** The same work, on whichever thread it is done, under the id of the request under way here. */
    public static <T> Supplier<T> carried(Supplier<T> work) {
        String id = current();
        return () -> {
            MDC.put(KEY, id);
            try {
                return work.get();
            } finally {
                MDC.remove(KEY);
            }
        };
    }

    /** The id a caller sent when it is harmless to log, else a new one. */
    public static String accept(String sent) {
        return sent != null && HARMLESS.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
    }

    @ServerRequestFilter(preMatching = true)
    void begin(ContainerRequestContext request) {
        MDC.put(KEY, accept(request.getHeaderString(HEADER)));
    }

    @ServerResponseFilter
    void end(ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, current());
    }
}
