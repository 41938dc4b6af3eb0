package touchstone.gateway.identity.session;

import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Takes a form only from our own pages, and from a person signed in only with the token of that very session. */
class CsrfFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** Whoever signs in may be signed in already, in another tab of the browser. */
    private static final String SIGN_IN = "/sign-in";

    @ServerRequestFilter
    @WithFormRead
    void check(ResteasyReactiveContainerRequestContext request, RoutingContext context) {
        if (SAFE.contains(request.getMethod()) || request.getUriInfo().getPath().startsWith("/api/")) {
            return;
        }
        if (!Csrf.isFromHere(context.request())) {
            throw Csrf.refused();
        }
        String expected = context.get(Csrf.FIELD);
        boolean known = expected == null || expected.equals(field(request)) || expected.equals(request.getHeaderString(Csrf.HEADER));
        if (!known && !request.getUriInfo().getPath().equals(SIGN_IN)) {
            throw Csrf.stale();
        }
    }

    private static Object field(ResteasyReactiveContainerRequestContext request) {
        var form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        return form == null || form.getFirst(Csrf.FIELD) == null ? null : form.getFirst(Csrf.FIELD).getValue();
    }
}
