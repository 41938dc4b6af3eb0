package touchstone.contracts.plans.update;

import static touchstone.contracts.Role.PARTNER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** Updates in the making: one for an action and agency, seen by that agency alone. */
@Path("/api/plans/{authority}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress updates")
public interface DraftsApi {

    @GET
    @Path("/drafts")
    @Allow(PARTNER)
    @Operation(operationId = "listDrafts", summary = "List your agency's drafts")
    Page<UpdateDraft> drafts(
            @PathParam("authority") @Slug String authority,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @GET
    @Path("/actions/{action}/draft")
    @Allow(PARTNER)
    @Operation(operationId = "getDraft", summary = "Read your agency's draft of an update")
    UpdateDraft draft(@PathParam("authority") @Slug String authority, @PathParam("action") UUID action);

    @PUT
    @Path("/actions/{action}/draft")
    @Allow(PARTNER)
    @Operation(
            operationId = "saveDraft",
            summary = "Save your agency's draft of an update",
            description = "Once there is a draft, send its ETag as If-Match.")
    UpdateDraft save(
            @PathParam("authority") @Slug String authority,
            @PathParam("action") UUID action,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewDraft draft);

    @DELETE
    @Path("/actions/{action}/draft")
    @Allow(PARTNER)
    @Operation(operationId = "withdrawDraft", summary = "Withdraw your agency's draft of an update")
    void withdraw(@PathParam("authority") @Slug String authority, @PathParam("action") UUID action);
}
