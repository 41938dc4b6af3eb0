package touchstone.contracts.governance.attendance;

import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

/** Attendance over the year. */
@Path("/api/governance/{authority}/bodies/{body}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bodies")
public interface AttendanceYearsApi {

    @GET
    @Allow({PARTNER, SECRETARIAT, PROGRAMME_MANAGER, DIRECTOR, ADVISER})
    @Operation(
            operationId = "getAttendanceYear",
            summary = "Read who came to a body's meetings in a year, by seat and by agency",
            description = "Whoever does not read the body's business is told of meetings whose minutes are confirmed.")
    AttendanceYear year(
            @PathParam("authority") @Slug String authority,
            @PathParam("body") UUID body,
            @QueryParam("year") @Min(1990) @Max(2100) @Parameter(description = "In which it begins; leave out for the one that it is now.") Integer year,
            @QueryParam("kind") @DefaultValue("financial") @Parameter(description = "From April or from January.") YearKind kind);
}
