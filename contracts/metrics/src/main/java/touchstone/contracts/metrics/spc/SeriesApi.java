package touchstone.contracts.metrics.spc;

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

/** An indicator over time. */
@Path("/api/metrics/{authority}/indicators/{code}/series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public interface SeriesApi {
    @GET
    @Allow(PUBLIC)
    @Operation(
            operationId = "getSeries",
            summary = "Read an indicator over time with its process limits",
            description = "The latest 1,000 whole figures of its own kind of period. There are limits from 7 points and verdicts "
                    + "from 12. Where a figure is withheld from the caller there are neither, since they would give it back.")
    Series series(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @QueryParam("asAt") LocalDate asAt);
}
