package touchstone.contracts.plans.evidence;

import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.SECRETARIAT;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** What shows that an action was done, or that it made a difference; and its review. */
@Path("/api/plans/{authority}/actions/{action}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
public interface EvidenceApi {

    @GET
    @Allow({PARTNER, PROGRAMME_MANAGER, SECRETARIAT, DIRECTOR, ADVISER})
    @Operation(
            operationId = "listEvidence",
            summary = "List an action's evidence, the latest first",
            description = "Drafts are seen by the agency that made them and by the programme manager.")
    Page<Evidence> evidence(
            @PathParam("authority") @Slug String authority,
            @PathParam("action") UUID action,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow({PARTNER, PROGRAMME_MANAGER})
    @Operation(
            operationId = "submitEvidence",
            summary = "Put evidence forward for an action",
            description = "With a link it is submitted at once. Without one it is a draft: upload its file, then submit it.")
    Evidence submit(
            @PathParam("authority") @Slug String authority,
            @PathParam("action") UUID action,
            @Valid @NotNull NewEvidence evidence);

    @DELETE
    @Path("/{id}")
    @Allow({PARTNER, PROGRAMME_MANAGER})
    @Operation(operationId = "withdrawEvidence", summary = "Withdraw a draft, its file with it")
    Evidence withdraw(
            @PathParam("authority") @Slug String authority, @PathParam("action") UUID action, @PathParam("id") UUID id);

    @POST
    @Path("/{id}/submission")
    @Allow({PARTNER, PROGRAMME_MANAGER})
    @Operation(operationId = "submitEvidenceDraft", summary = "Submit a draft whose file is uploaded")
    Evidence submitDraft(
            @PathParam("authority") @Slug String authority, @PathParam("action") UUID action, @PathParam("id") UUID id);

    @POST
    @Path("/{id}/acceptance")
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "acceptEvidence", summary = "Accept a piece of evidence")
    Evidence accept(
            @PathParam("authority") @Slug String authority, @PathParam("action") UUID action, @PathParam("id") UUID id);

    @POST
    @Path("/{id}/rejection")
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "rejectEvidence", summary = "Reject a piece of evidence with a reason")
    Evidence reject(
            @PathParam("authority") @Slug String authority,
            @PathParam("action") UUID action,
            @PathParam("id") UUID id,
            @Valid @NotNull EvidenceRejection rejection);
}
