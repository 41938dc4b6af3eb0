package touchstone.contracts.plans.action;

import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.replanning.NewDate;

/** What the council and its partners will do. */
@Path("/api/plans/{authority}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
public interface ActionsApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "listActions", summary = "List actions in the order of their references")
    Page<Action> actions(@PathParam("authority") @Slug String authority, @BeanParam @Valid ActionQuery query);

    @GET
    @Path("/summary")
    @Allow(PUBLIC)
    @Operation(
            operationId = "summariseActions",
            summary = "Count actions by recommendation, workstream, phase or lead agency",
            description = "Takes the same filters as the list.")
    List<ActionGroup> summary(
            @PathParam("authority") @Slug String authority,
            @Parameter(description = "By what they are counted.") @QueryParam("by") @DefaultValue("recommendation") ActionGrouping by,
            @BeanParam @Valid ActionQuery query);

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

    @PATCH
    @Path("/{id}")
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "editAction",
            summary = "Change an action's words, lead, owner or place",
            description = "A JSON merge patch: what is left out stays, null clears. An action's words and its lead cannot be "
                    + "cleared. What was stays readable with the reason, and as at earlier dates.")
    Action edit(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ActionChange change);

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
