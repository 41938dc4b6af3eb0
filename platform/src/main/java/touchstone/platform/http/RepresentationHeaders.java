package touchstone.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import touchstone.contracts.Identified;
import touchstone.contracts.Page;

/** Says in headers what the body says already: Location of what was created, Link to the next page; and whose it is. */
class RepresentationHeaders {
    /** An answer is for one caller, who signs in to a page with a cookie and to the API with a header. */
    private static final String VARY = "Accept-Encoding, Authorization, Cookie";

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        Object body = response.getEntity();
        response.getHeaders().putSingle("Vary", VARY);
        if (body instanceof Identified created && response.getStatus() == 201) {
            response.getHeaders().putSingle("Location", request.getUriInfo().getPath() + "/" + created.key());
        }
        if (body instanceof Page<?> page && page.next() != null) {
            response.getHeaders().putSingle("Link", "<" + page.next() + ">; rel=\"next\"");
        }
    }
}
