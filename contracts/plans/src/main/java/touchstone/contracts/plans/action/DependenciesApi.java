package touchstone.contracts.plans.action;

import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** Which actions wait for which. */
@Path("/api/plans/{authority}/actions/{action}/dependencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
public interface DependenciesApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "listDependencies", summary = "List the actions that an action waits for")
    Page<Dependency> dependencies(
            @PathParam("authority") @Slug String authority,
            @PathParam("action") UUID action,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "addDependency",
            summary = "Let an action wait for another one",
            description = "Refused with 409, naming the circle, where the other one waits for this one already.")
    List<Dependency> add(
            @PathParam("authority") @Slug String authority,
            @PathParam("action") UUID action,
            @Valid @NotNull NewDependency dependency);

    @DELETE
    @Path("/{other}")
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "endDependency", summary = "Let an action wait for another one no more")
    List<Dependency> end(
            @PathParam("authority") @Slug String authority,
            @PathParam("action") UUID action,
            @PathParam("other") UUID other);
}
