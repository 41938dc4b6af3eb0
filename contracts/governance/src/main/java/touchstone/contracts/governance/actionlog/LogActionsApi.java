package touchstone.contracts.governance.actionlog;

import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
            operationId = "listLogActions",
            summary = "List log actions, the oldest first",
            description = "As they stood on a date. Without a date: today. An agency is told of the logs of bodies that it "
                    + "sits on, and of actions that it owns.")
    Page<LogAction> logActions(@PathParam("authority") @Slug String authority, @BeanParam @Valid LogActionQuery query);

    @GET
    @Path("/{id}")
    @Allow({PARTNER, SECRETARIAT, PROGRAMME_MANAGER, DIRECTOR, ADVISER})
    @Operation(operationId = "getLogAction", summary = "Read one log action")
    LogAction logAction(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @QueryParam("asAt") LocalDate asAt);

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

    @POST
    @Path("/{id}/re-dating")
    @Allow(SECRETARIAT)
    @Operation(operationId = "redateLogAction", summary = "Give a log action a new date, with the reason")
    LogAction redate(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull LogActionDate date);

    @POST
    @Path("/{id}/progress")
    @Allow({PARTNER, SECRETARIAT})
    @Operation(
            operationId = "reportLogAction",
            summary = "Say how far a log action has come",
            description = "For the agency that owns it, and the secretariat.")
    LogAction report(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull LogActionProgress progress);

    @POST
    @Path("/{id}/completion")
    @Allow({PARTNER, SECRETARIAT})
    @Operation(
            operationId = "completeLogAction",
            summary = "Say that a log action is done",
            description = "For the agency that owns it, and the secretariat. It stays in the log until the body closes it.")
    LogAction complete(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull LogActionCompletion completion);

    @POST
    @Path("/{id}/reopening")
    @Allow(SECRETARIAT)
    @Operation(operationId = "reopenLogAction", summary = "Open a completed or closed log action again, with the reason")
    LogAction reopen(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull LogActionReopening reopening);
}
