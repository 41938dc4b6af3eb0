package touchstone.gateway.web.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.agenda.AgendaApi;
import touchstone.platform.caller.AllowAs;
import touchstone.platform.caller.Caller;

/** Tells those who write a meeting's minutes who else is writing just now, and where; what they write, the owner tells. */
@Path("/{authority}/meetings/{id}/live/writing")
@ApplicationScoped
class WritingStream {
    private final BroadcastProcessor<Writing> writing = BroadcastProcessor.create();
    private final Caller caller;

    WritingStream(Caller caller) {
        this.caller = caller;
    }

    /**
     * Somebody writes.
     *
     * @param by   the post
     * @param page tells a page that is open from others of the same person
     */
    public record Writing(String authority, UUID meeting, UUID item, String by, int page) {}

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @AllowAs(contract = AgendaApi.class, operation = "minute")
    @Operation(hidden = true)
    public Multi<Writing> others(@PathParam("authority") @Slug String authority, @PathParam("id") UUID meeting) {
        return writing.select().where(one -> one.authority().equals(authority) && one.meeting().equals(meeting)).onOverflow().dropPreviousItems();
    }

    @PUT
    @Path("/{item}")
    @AllowAs(contract = AgendaApi.class, operation = "minute")
    @Operation(hidden = true)
    public void write(@PathParam("authority") @Slug String authority, @PathParam("id") UUID meeting, @PathParam("item") UUID item, @QueryParam("page") int page) {
        synchronized (writing) {
            writing.onNext(new Writing(authority, meeting, item, caller.name(), page));
        }
    }
}
