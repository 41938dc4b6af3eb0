package touchstone.contracts.plans.amendment;

import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.SECRETARIAT;

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
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.version.Approval;

/** What happens to a proposed amendment. Who may approve or refuse it, and on what, is the authority's rule. */
@Path("/api/plans/{authority}/plans/{plan}/amendments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Amendments")
public interface AmendmentStepsApi {

    @POST
    @Path("/consultations")
    @Allow({PROGRAMME_MANAGER, SECRETARIAT})
    @Operation(operationId = "recordConsultation", summary = "Record who was consulted on an amendment or agreed to it")
    Amendment consult(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @PathParam("id") UUID id,
            @Valid @NotNull NewConsultation consultation);

    @POST
    @Path("/approval")
    @Allow({DIRECTOR, PROGRAMME_MANAGER, SECRETARIAT})
    @Operation(
            operationId = "approveAmendment",
            summary = "Approve an amendment: the plan as it is becomes its next version",
            description = "403 when the rule gives this kind to others; 409 when a consultation or agreement is not on record.")
    Amendment approve(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @PathParam("id") UUID id,
            @Valid @NotNull Approval approval);

    @POST
    @Path("/refusal")
    @Allow({DIRECTOR, PROGRAMME_MANAGER, SECRETARIAT})
    @Operation(operationId = "refuseAmendment", summary = "Refuse an amendment; for those who may approve it")
    Amendment refuse(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @PathParam("id") UUID id,
            @Valid @NotNull AmendmentClosing closing);

    @POST
    @Path("/withdrawal")
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "withdrawAmendment", summary = "Withdraw an amendment")
    Amendment withdraw(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @PathParam("id") UUID id,
            @Valid @NotNull AmendmentClosing closing);
}
