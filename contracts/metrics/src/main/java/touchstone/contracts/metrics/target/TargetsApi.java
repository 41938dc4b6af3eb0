package touchstone.contracts.metrics.target;

import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** What an indicator should reach, from which date on. */
@Path("/api/metrics/{authority}/indicators/{code}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets")
public interface TargetsApi {
    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "listTargets", summary = "List an indicator's targets, the latest first")
    Page<Target> targets(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "setTarget", summary = "Set a target from a date on")
    Target set(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @Valid @NotNull NewTarget target);
}
