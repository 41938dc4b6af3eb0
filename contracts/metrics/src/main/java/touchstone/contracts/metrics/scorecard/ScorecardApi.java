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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

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
            description = "The last whole financial year before the date, and the quarters of the year the date lies in.")
    Scorecard scorecard(@PathParam("authority") @Slug String authority, @QueryParam("asAt") LocalDate asAt);
}
