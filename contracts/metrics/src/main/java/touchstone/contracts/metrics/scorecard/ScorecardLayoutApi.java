package touchstone.contracts.metrics.scorecard;

import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

/** How the council lays its scorecard out. */
@Path("/api/metrics/{authority}/scorecard/layout")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecard")
public interface ScorecardLayoutApi {
    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "getScorecardLayout", summary = "Read how the scorecard is laid out")
    ScorecardLayout layout(@PathParam("authority") @Slug String authority);

    @PUT
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "setScorecardLayout",
            summary = "Lay the scorecard out",
            description = "Once the authority has a layout of its own, send its ETag as If-Match.")
    ScorecardLayout set(
            @PathParam("authority") @Slug String authority,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewScorecardLayout layout);
}
