package touchstone.gateway.sync;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.gateway.identity.agency.Authorities;
import touchstone.platform.problem.Problems;

/** Tells open pages that something changed, and nothing of what. They look for themselves. */
@Path("/{authority}/live")
@Blocking
class ChangeStream {
    private final Authorities authorities;
    private final SseSubscribers listeners;

    ChangeStream(Authorities authorities, SseSubscribers listeners) {
        this.authorities = authorities;
        this.listeners = listeners;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Multi<String> moves(@PathParam("authority") @Slug String authority) {
        authorities.find(authority).orElseThrow(() -> Problems.notFound("authority"));
        return listeners.of(authority).orElseThrow(() -> Problems.of(503, "busy", "Too many pages are open",
                "This page shows how things were when it was loaded. Load it again to see what is new.", List.of()));
    }
}
