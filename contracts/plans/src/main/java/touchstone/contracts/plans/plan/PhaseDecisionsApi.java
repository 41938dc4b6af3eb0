package touchstone.contracts.plans.plan;

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
import touchstone.contracts.plans.signoff.Reopening;
import touchstone.contracts.plans.signoff.SignOff;

/** What a body decides about a phase. */
@Path("/api/plans/{authority}/plans/{plan}/phases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public interface PhaseDecisionsApi {

    @POST
    @Path("/suspension")
    @Allow({PROGRAMME_MANAGER, SECRETARIAT})
    @Operation(operationId = "suspendPhase", summary = "Suspend a phase by a recorded decision")
    Phase suspend(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @PathParam("id") UUID id,
            @Valid @NotNull Suspension suspension);

    @POST
    @Path("/resumption")
    @Allow({PROGRAMME_MANAGER, SECRETARIAT})
    @Operation(
            operationId = "resumePhase",
            summary = "Resume a phase by a recorded decision",
            description = "Refused with 409 while a phase that it waits for is not signed off.")
    Phase resume(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @PathParam("id") UUID id,
            @Valid @NotNull Resumption resumption);

    @POST
    @Path("/sign-off")
    @Allow({PROGRAMME_MANAGER, SECRETARIAT})
    @Operation(
            operationId = "signOffPhase",
            summary = "Record that a body signed a phase off",
            description = "Refused with 409, naming each of its actions that is neither signed off nor carried over.")
    Phase signOff(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @PathParam("id") UUID id,
            @Valid @NotNull SignOff signOff);

    @POST
    @Path("/reopening")
    @Allow({PROGRAMME_MANAGER, SECRETARIAT})
    @Operation(operationId = "reopenPhase", summary = "Record that a body reopened a phase")
    Phase reopen(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @PathParam("id") UUID id,
            @Valid @NotNull Reopening reopening);
}
