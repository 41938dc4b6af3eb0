package touchstone.contracts.plans.action;

import static touchstone.contracts.Role.PROGRAMME_MANAGER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

/** A whole table of actions at once, as it comes from a spreadsheet. */
@Path("/api/plans/{authority}/plans/{plan}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
public interface ActionListsApi {

    @POST
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "addActions",
            summary = "Add several actions to a plan, all or none",
            description = "What stands against any of them is told of each, by its place in the list.")
    AddedActions add(@PathParam("authority") @Slug String authority, @PathParam("plan") UUID plan, @Valid @NotNull NewActions actions);
}
