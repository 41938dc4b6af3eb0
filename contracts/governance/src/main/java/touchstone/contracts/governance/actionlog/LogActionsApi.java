package touchstone.contracts.governance.actionlog;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** The action log of each body. */
@Path("/api/governance/{authority}/log-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Log actions")
public interface LogActionsApi {

    @GET
    @Allow({PARTNER, SECRETARIAT, PROGRAMME_MANAGER, DIRECTOR, ADVISER})
    @Operation(
            operationId = "listOpenLogActions",
            summary = "List log actions that were open on a date, the oldest first",
            description = "Without a date: today. Without a body: of all of them. An agency is told of the logs of "
                    + "bodies that it sits on, and of actions that it owns.")
    Page<LogAction> open(
            @PathParam("authority") @Slug String authority,
            @Parameter(description = "Only of the log of this body.") @QueryParam("body") UUID body,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(SECRETARIAT)
    @Operation(operationId = "raiseLogAction", summary = "Raise a log action at a meeting")
    LogAction raise(@PathParam("authority") @Slug String authority, @Valid @NotNull NewLogAction action);

    @POST
    @Path("/{id}/closing")
    @Allow(SECRETARIAT)
    @Operation(operationId = "closeLogAction", summary = "Record that a meeting closed a log action")
    LogAction close(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @Valid @NotNull LogActionClosing closing);
}
