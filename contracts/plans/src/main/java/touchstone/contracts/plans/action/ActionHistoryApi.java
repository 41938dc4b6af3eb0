package touchstone.contracts.plans.action;

import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.SECRETARIAT;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.replanning.NewDates;
import touchstone.contracts.plans.replanning.RePlanning;

/** How actions came to be as they are, and changes to several of them at once: all of them change, or none. */
@Path("/api/plans/{authority}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
public interface ActionHistoryApi {

    @POST
    @Path("/actions/edits")
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "editActions",
            summary = "Change several actions for one reason",
            description = "The change is a JSON merge patch: what is left out stays, null clears. Where one of them cannot be "
                    + "changed none is, and each that stands in the way is named.")
    Page<Action> edit(@PathParam("authority") @Slug String authority, @Valid @NotNull ActionsChange change);

    @POST
    @Path("/actions/re-planning")
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "replanActions",
            summary = "Give several actions new dates by one decision",
            description = "Original dates are kept and lateness is never cleared. Where one of them cannot be moved "
                    + "none is, and each that stands in the way is named.")
    Page<Action> replan(@PathParam("authority") @Slug String authority, @Valid @NotNull NewDates dates);

    @GET
    @Path("/actions/{id}/edits")
    @Allow({PARTNER, PROGRAMME_MANAGER, SECRETARIAT, DIRECTOR, ADVISER})
    @Operation(operationId = "listEdits", summary = "List what was changed of an action, the latest first")
    Page<ActionEdit> edits(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID action,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @GET
    @Path("/actions/{id}/re-planning")
    @Allow({PARTNER, PROGRAMME_MANAGER, SECRETARIAT, DIRECTOR, ADVISER})
    @Operation(operationId = "listReplanning", summary = "List how an action's date was moved, the latest first")
    Page<RePlanning> replanned(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID action,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);
}
