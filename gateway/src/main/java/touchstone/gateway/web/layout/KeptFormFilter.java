package touchstone.gateway.web.layout;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import touchstone.gateway.web.form.CurrentForm;

/** A page on which somebody's own text stands is nobody else's, and no cache's. */
class KeptFormFilter {
    @ServerResponseFilter
    void hold(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getQueryParameters().containsKey(CurrentForm.KEPT)) {
            response.getHeaders().putSingle("Cache-Control", "no-store");
        }
    }
}
