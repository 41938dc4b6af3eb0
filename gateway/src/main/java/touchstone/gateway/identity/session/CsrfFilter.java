package touchstone.gateway.identity.session;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Takes a form only from our own pages, and from a person signed in only with the token of that very session. */
class CsrfFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @ServerRequestFilter
    @WithFormRead
    void check(ResteasyReactiveContainerRequestContext request, RoutingContext context) {
        if (SAFE.contains(request.getMethod()) || request.getUriInfo().getPath().startsWith("/api/")) {
            return;
        }
        String expected = context.get(Csrf.FIELD);
        boolean known = expected == null || expected.equals(field(request)) || expected.equals(request.getHeaderString(Csrf.HEADER));
        if (!known || !isFromHere(context.request())) {
            throw Csrf.refused();
        }
    }

    private static Object field(ResteasyReactiveContainerRequestContext request) {
        var form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        return form == null || form.getFirst(Csrf.FIELD) == null ? null : form.getFirst(Csrf.FIELD).getValue();
    }

    /** Browsers say where a form comes from; what says nothing is no browser and carries no one's cookie. */
    private static boolean isFromHere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || origin.endsWith("://" + request.authority());
    }
}
