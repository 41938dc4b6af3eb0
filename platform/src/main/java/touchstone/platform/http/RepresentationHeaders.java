package touchstone.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.net.URI;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import touchstone.contracts.Batch;
import touchstone.contracts.Identified;
import touchstone.contracts.Page;

/**
 * Says in headers what the body says already: Location of what was created, Link to the next page; and whose it is. A
 * Location is a path alone: the browser knows by which name it asked, and a proxy may keep it from us.
 */
class RepresentationHeaders {
    /** An answer is for one caller, who signs in to a page with a cookie and to the API with a header. */
    private static final String VARY = "Accept-Encoding, Authorization, Cookie";

    private static final Pattern HOST = Pattern.compile("^https?://[^/]*");

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        Object body = response.getEntity();
        response.getHeaders().putSingle("Vary", VARY);
        if (response.getHeaders().getFirst("Location") instanceof URI there) {
            response.getHeaders().putSingle("Location", HOST.matcher(there.toString()).replaceFirst(""));
        }
        if (body instanceof Identified created && response.getStatus() == 201) {
            response.getHeaders().putSingle("Location", request.getUriInfo().getPath() + "/" + created.key());
        }
        if (body instanceof Batch && Handling.of(request.getHeaderString("Prefer")) == Handling.LENIENT) {
            response.getHeaders().putSingle("Preference-Applied", "handling=lenient");
            response.setStatus(200);
        }
        if (body instanceof Page<?> page && page.next() != null) {
            response.getHeaders().putSingle("Link", "<" + page.next() + ">; rel=\"next\"");
        }
    }
}
