package touchstone.contracts.governance.agenda;

import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
            summary = "Put an item at the end of the agenda",
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
    @Path("/{id}/subjects")
    @Allow(SECRETARIAT)
    @Operation(operationId = "linkAgendaItem", summary = "Say what an item is about", description = "Until the meeting is over.")
    AgendaItem link(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ItemSubjects subjects);

    @DELETE
    @Path("/{id}")
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "removeAgendaItem",
            summary = "Take off an item that was entered by mistake",
            description = "While the agenda has never been published; from then on it is withdrawn, and its title stays.")
    void remove(@PathParam("authority") @Slug String authority, @PathParam("meeting") UUID meeting, @PathParam("id") UUID id);

    @POST
    @Path("/{id}/withdrawal")
    @Allow(SECRETARIAT)
    @Operation(operationId = "withdrawAgendaItem", summary = "Withdraw an item; its title and the reason stay on the agenda")
    AgendaItem withdraw(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @PathParam("id") UUID id,
            @Valid @NotNull ItemWithdrawal withdrawal);

    @POST
    @Path("/{id}/deferral")
    @Allow(SECRETARIAT)
    @Operation(operationId = "deferAgendaItem", summary = "Defer an item; its title and the reason stay on the agenda")
    AgendaItem defer(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @PathParam("id") UUID id,
            @Valid @NotNull ItemDeferral deferral);

    @POST
    @Path("/{id}/exclusion")
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "excludePublic",
            summary = "Exclude the public from an item while the meeting sits",
            description = "As a decision of this meeting resolved, once: from then on the public sees no more of the item than its title.")
    AgendaItem exclude(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @PathParam("id") UUID id,
            @Valid @NotNull PublicExclusion exclusion);

    @PUT
    @Path("/{id}/minute")
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "minuteAgendaItem",
            summary = "Write an item's minute",
            description = "From the opening of the meeting until its minutes are confirmed. If-Match names the version of the "
                    + "minute, not that of the item.")
    ItemMinute minute(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull Minute minute);
}
