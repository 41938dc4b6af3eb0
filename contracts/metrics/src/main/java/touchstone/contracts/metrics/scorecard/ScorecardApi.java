package touchstone.contracts.metrics.scorecard;

import static touchstone.contracts.Role.PUBLIC;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.reading.PeriodText;

/** The council's own report layout. */
@Path("/api/metrics/{authority}/scorecard")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecard")
public interface ScorecardApi {
    @GET
    @Allow(PUBLIC)
    @Operation(
            operationId = "getScorecard",
            summary = "Read the scorecard as known at a date",
            description = "In the council's own layout, or in the usual one where it has none.")
    Scorecard scorecard(
            @PathParam("authority") @Slug String authority,
            @QueryParam("asAt") LocalDate asAt,
            @Parameter(description = "The financial year to show; the last in which anything was reported when left out.", example = "2013/14")
                    @QueryParam("year") @PeriodText String year,
            @Parameter(description = "Instead of those of the layout.") @QueryParam("periods") ScorecardPeriods periods);
}
