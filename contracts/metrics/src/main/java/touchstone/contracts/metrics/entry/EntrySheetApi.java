package touchstone.contracts.metrics.entry;

import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.reading.PeriodText;

/** What there is to enter. */
@Path("/api/metrics/{authority}/entry-sheet")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readings")
public interface EntrySheetApi {
    @GET
    @Allow({PARTNER, PROGRAMME_MANAGER})
    @Operation(
            operationId = "getEntrySheet",
            summary = "Read what there is to enter for a period",
            description = "Figures that the caller supplies, each with what is there for the period and what was there before it.")
    EntrySheet sheet(
            @PathParam("authority") @Slug String authority,
            @Parameter(description = "To enter figures for.", required = true) @QueryParam("period") @NotNull @PeriodText String period);
}
