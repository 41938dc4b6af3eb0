package touchstone.contracts.governance.calendar;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

/** The meetings of a body as a series: planned at once, and planned anew when the body meets more or less often. */
@Path("/api/governance/{authority}/bodies/{body}/meeting-series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
public interface MeetingSeriesApi {

    @POST
    @ResponseStatus(201)
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "planMeetingSeries",
            summary = "Plan a year of meetings at once",
            description = "As often as the body meets on the first day; 409 when that is not recorded or is as needed. A day on which it meets already is skipped.")
    PlannedSeries plan(
            @PathParam("authority") @Slug String authority,
            @PathParam("body") UUID body,
            @Valid @NotNull NewMeetingSeries series);
}
