package touchstone.contracts.governance.agenda;

import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

/** A meeting's agenda, and the minute of each item. */
@Path("/api/governance/{authority}/meetings/{meeting}/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public interface AgendaApi {

    @POST
    @ResponseStatus(201)
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "addAgendaItem",
            summary = "Put an item on the agenda",
            description = "After the agenda is published an item needs the chair's reason for taking it late.")
    AgendaItem add(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @Valid @NotNull NewAgendaItem item);

    @PUT
    @Path("/{id}")
    @Allow(SECRETARIAT)
    @Operation(operationId = "correctAgendaItem", summary = "Correct an item before the meeting opens")
    AgendaItem correct(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NewAgendaItem item);

    @PUT
    @Path("/{id}/minute")
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "minuteAgendaItem",
            summary = "Write an item's minute",
            description = "From the opening of the meeting until its minutes are confirmed.")
    AgendaItem minute(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull Minute minute);
}
