package touchstone.gateway.web.cache;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import touchstone.gateway.clients.Completeness;
import touchstone.gateway.clients.cache.VersionedCache;

/** Gives each page its tag and keeps it for the next reader, last of all that is done to it. */
class PageFilter {
    private static final PageVisitor NOBODY = new PageVisitor("", "");

    private final VersionedCache kept;
    private final Completeness completeness;

    PageFilter(VersionedCache kept, Completeness completeness) {
        this.kept = kept;
        this.completeness = completeness;
    }

    @ServerResponseFilter(priority = 0)
    void send(ContainerRequestContext request, ContainerResponseContext response, RoutingContext context) {
        Optional<Rendering> rendering = Rendering.of(context);
        if (response.getEntity() instanceof PageFile file) {
            send(CachedFile.of(file), rendering, response, context);
        } else if (response.getEntity() instanceof String html && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())
                && HttpMethod.GET.equals(request.getMethod())) {
            send(new CachedPage(html), rendering, response, context);
        }
        rendering.ifPresent(Rendering::end);
    }

    private void send(CachedReply page, Optional<Rendering> rendering, ContainerResponseContext response, RoutingContext context) {
        PageVisitor visitor = rendering.map(Rendering::visitor).orElse(NOBODY);
        if (response.getStatus() == 200 && completeness.isWhole() && !response.getHeaders().containsKey("Cache-Control")) {
            rendering.flatMap(Rendering::question).filter(asked -> page.isShared()).ifPresent(question -> kept.keep(question, page));
            PageReply reply = page.to(visitor, context.request());
            response.setStatus(reply.status());
            reply.headers().forEach(response.getHeaders()::putSingle);
            set(response, reply.body() == null ? null : reply.body().getBytes());
        } else if (page instanceof CachedPage html && rendering.isPresent()) {
            set(response, html.plain(visitor).getBytes());
        } else if (page instanceof CachedFile file) {
            response.getHeaders().putSingle("Content-Disposition", file.disposition());
            set(response, file.content());
        }
    }

    private static void set(ContainerResponseContext response, byte[] body) {
        response.setEntity(body, new Annotation[0], response.getMediaType());
    }
}
