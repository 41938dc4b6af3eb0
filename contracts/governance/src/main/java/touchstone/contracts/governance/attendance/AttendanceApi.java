package touchstone.contracts.governance.attendance;

import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

/** Who came to a meeting. */
@Path("/api/governance/{authority}/meetings/{meeting}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public interface AttendanceApi {

    @GET
    @Allow({PARTNER, SECRETARIAT, PROGRAMME_MANAGER, DIRECTOR, ADVISER})
    @Operation(operationId = "getAttendance", summary = "Read who came and whether there was a quorum")
    AttendanceSheet attendance(
            @PathParam("authority") @Slug String authority, @PathParam("meeting") UUID meeting);

    @PUT
    @Path("/{membership}")
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "recordAttendance",
            summary = "Record whether a member came",
            description = "From the opening of the meeting until its minutes are confirmed, apologies also before; the "
                    + "last entry counts.")
    AttendanceSheet record(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @PathParam("membership") UUID membership,
            @Valid @NotNull NewAttendance attendance);
}
