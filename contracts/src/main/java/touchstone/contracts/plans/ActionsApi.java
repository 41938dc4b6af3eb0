package touchstone.contracts.plans;

import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** What the council and its partners will do. */
@Path("/api/plans/{authority}/actions")
@Tag(name = "Actions")
public interface ActionsApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "listActions", summary = "List actions in the order of their references")
    Page<Action> actions(
            @PathParam("authority") @Slug String authority,
            @QueryParam("recommendation") UUID recommendation,
            @QueryParam("agency") @Slug String agency,
            @QueryParam("overdue") Boolean overdue,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "addAction", summary = "Add an action to a plan")
    Action add(@PathParam("authority") @Slug String authority, @Valid @NotNull NewAction action);

    @GET
    @Path("/{id}")
    @Allow(PUBLIC)
    @Operation(operationId = "getAction", summary = "Read one action")
    Action action(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @QueryParam("asAt") LocalDate asAt);

    @POST
    @Path("/{id}/re-planning")
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "replanAction",
            summary = "Give an action a new date",
            description = "The original date is kept and lateness is never cleared.")
    Action replan(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NewDate date);
}
