package touchstone.contracts.governance.meeting;

import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

/** The steps of a meeting, each recorded once: planned, agenda published, in progress, held, drafted, confirmed. */
@Path("/api/governance/{authority}/meetings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public interface MeetingStepsApi {

    @POST
    @Path("/agenda-publication")
    @Allow(SECRETARIAT)
    @Operation(operationId = "publishAgenda", summary = "Publish the agenda")
    Meeting publishAgenda(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @Valid @NotNull AgendaPublication publication);

    @POST
    @Path("/opening")
    @Allow(SECRETARIAT)
    @Operation(operationId = "openMeeting", summary = "Open the meeting")
    Meeting open(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id);

    @POST
    @Path("/closing")
    @Allow(SECRETARIAT)
    @Operation(operationId = "closeMeeting", summary = "Close the meeting; it has been held")
    Meeting close(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id);

    @POST
    @Path("/minutes-draft")
    @Allow(SECRETARIAT)
    @Operation(operationId = "draftMinutes", summary = "Finish the draft of the minutes")
    Meeting draftMinutes(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id);

    @POST
    @Path("/minutes-confirmation")
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "confirmMinutes",
            summary = "Record that a later meeting confirmed the minutes",
            description = "From here on nothing in them changes; what that meeting corrected is recorded beside them.")
    Meeting confirmMinutes(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @Valid @NotNull MinutesConfirmation confirmation);

    @POST
    @Path("/cancellation")
    @Allow(SECRETARIAT)
    @Operation(operationId = "cancelMeeting", summary = "Cancel the meeting with a reason")
    Meeting cancel(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @Valid @NotNull Cancellation cancellation);
}
