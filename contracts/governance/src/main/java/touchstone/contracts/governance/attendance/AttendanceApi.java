package touchstone.contracts.governance.attendance;

import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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

/** The roll of a meeting: taken when it opens, and kept as it was then. */
@Path("/api/governance/{authority}/meetings/{meeting}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public interface AttendanceApi {

    @GET
    @Path("/attendance")
    @Allow({PARTNER, SECRETARIAT, PROGRAMME_MANAGER, DIRECTOR, ADVISER})
    @Operation(operationId = "getAttendance", summary = "Read who came, who declared an interest and whether there was a quorum")
    AttendanceSheet attendance(
            @PathParam("authority") @Slug String authority, @PathParam("meeting") UUID meeting);

    @PUT
    @Path("/attendance/{seat}")
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "recordAttendance",
            summary = "Record whether a member came, and when it arrived or left",
            description = "From the opening of the meeting until its minutes are confirmed, apologies also before; the "
                    + "last entry counts.")
    AttendanceSheet record(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @PathParam("seat") UUID seat,
            @Valid @NotNull NewAttendance attendance);

    @POST
    @Path("/guests")
    @ResponseStatus(201)
    @Allow(SECRETARIAT)
    @Operation(operationId = "recordGuest", summary = "Record a guest, who neither votes nor counts towards the quorum")
    Attendance welcome(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @Valid @NotNull NewGuest guest);

    @POST
    @Path("/declarations")
    @ResponseStatus(201)
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "declareInterest",
            summary = "Record an interest that a member declares in an item",
            description = "Who has a disclosable pecuniary interest takes no part in the item: no vote, and no count towards its quorum.")
    Declaration declare(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @Valid @NotNull NewDeclaration declaration);
}
