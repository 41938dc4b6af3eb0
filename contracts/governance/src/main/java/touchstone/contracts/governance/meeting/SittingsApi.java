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

/** The sitting itself: opened, adjourned, closed, or moved to another day or given up. */
@Path("/api/governance/{authority}/meetings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public interface SittingsApi {

    @POST
    @Path("/opening")
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "openMeeting",
            summary = "Open the meeting",
            description = "On its day, once its agenda is published. The roll is frozen with it: who has a seat that day.")
    Meeting open(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id);

    @POST
    @Path("/adjournment")
    @Allow(SECRETARIAT)
    @Operation(operationId = "adjournMeeting", summary = "Adjourn the meeting, to go on later")
    Meeting adjourn(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull SittingReason why);

    @POST
    @Path("/resumption")
    @Allow(SECRETARIAT)
    @Operation(operationId = "resumeMeeting", summary = "Go on with an adjourned meeting")
    Meeting resume(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id);

    @POST
    @Path("/closing")
    @Allow(SECRETARIAT)
    @Operation(operationId = "closeMeeting", summary = "Close the meeting; it has been held")
    Meeting close(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id);

    @POST
    @Path("/abandonment")
    @Allow(SECRETARIAT)
    @Operation(operationId = "abandonMeeting", summary = "End an open meeting before its business is done")
    Meeting abandon(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull SittingReason why);

    @POST
    @Path("/postponement")
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "postponeMeeting",
            summary = "Move the meeting to another day",
            description = "Without a day it waits for one; sent again with a day, it is planned for that. The day it was first "
                    + "planned for is kept.")
    Meeting postpone(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull Postponement postponement);

    @POST
    @Path("/cancellation")
    @Allow(SECRETARIAT)
    @Operation(operationId = "cancelMeeting", summary = "Cancel the meeting with a reason")
    Meeting cancel(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull SittingReason why);
}
