package touchstone.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import touchstone.contracts.Identified;
import touchstone.contracts.Page;
import touchstone.contracts.Versioned;

/** Says in headers what the body says already: ETag of a version, Location of what was created, Link to the next page. */
class RepresentationHeaders {

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        Object body = response.getEntity();
        if (body instanceof Versioned versioned) {
            response.getHeaders().putSingle("ETag", "\"" + versioned.version() + "\"");
        }
        if (body instanceof Identified created && response.getStatus() == 201) {
            response.getHeaders().putSingle("Location", request.getUriInfo().getPath() + "/" + created.key());
        }
        if (body instanceof Page<?> page && page.next() != null) {
            response.getHeaders().putSingle("Link", "<" + page.next() + ">; rel=\"next\"");
        }
    }
}
