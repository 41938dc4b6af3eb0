package touchstone.contracts.governance.meeting;

import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

/** Days, before a meeting is planned for them. */
@Path("/api/governance/{authority}/bodies/{id}/meeting-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public interface MeetingDaysApi {

    @GET
    @Path("/{date}")
    @Allow(SECRETARIAT)
    @Operation(operationId = "getMeetingDay", summary = "Look at a day before planning a meeting of the body for it")
    MeetingDay day(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("date") LocalDate date);
}
