package touchstone.contracts.plans.update;

import static touchstone.contracts.Role.PARTNER;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** Progress, as the agencies that lead an action report it and the programme manager reviews it. */
@Path("/api/plans/{authority}/actions/{action}/updates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress updates")
public interface UpdatesApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "listUpdates", summary = "List an action's updates, the latest first")
    Page<ProgressUpdate> updates(
            @PathParam("authority") @Slug String authority,
            @PathParam("action") UUID action,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(PARTNER)
    @Operation(
            operationId = "submitUpdate",
            summary = "Post a progress update",
            description = "An agency may update only what it leads or co-leads. Name no child: the answer has warnings where "
                    + "the narrative looks as if it did. It was taken all the same.")
    ProgressUpdate submit(
            @PathParam("authority") @Slug String authority,
            @PathParam("action") UUID action,
            @Valid @NotNull NewUpdate update);

    @GET
    @Path("/{id}")
    @Allow(PUBLIC)
    @Operation(operationId = "getUpdate", summary = "Read one update with what changed since the last accepted one")
    UpdateStory update(
            @PathParam("authority") @Slug String authority,
            @PathParam("action") UUID action,
            @PathParam("id") UUID id);

    @POST
    @Path("/{id}/acceptance")
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "acceptUpdate", summary = "Accept an update")
    ProgressUpdate accept(
            @PathParam("authority") @Slug String authority,
            @PathParam("action") UUID action,
            @PathParam("id") UUID id);

    @POST
    @Path("/{id}/return")
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "returnUpdate", summary = "Return an update to its agency with a reason")
    ProgressUpdate giveBack(
            @PathParam("authority") @Slug String authority,
            @PathParam("action") UUID action,
            @PathParam("id") UUID id,
            @Valid @NotNull UpdateReturn back);
}
