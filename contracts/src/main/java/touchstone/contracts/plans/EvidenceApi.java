package touchstone.contracts.plans;

import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

/** What shows that an action was done, or that it made a difference. */
@Path("/api/plans/{authority}/actions/{action}/evidence")
@Tag(name = "Evidence")
public interface EvidenceApi {

    @GET
    @Allow({PARTNER, PROGRAMME_MANAGER, SECRETARIAT, DIRECTOR, ADVISER})
    @Operation(operationId = "listEvidence", summary = "List an action's evidence, the latest first")
    List<Evidence> evidence(@PathParam("authority") @Slug String authority, @PathParam("action") UUID action);

    @POST
    @ResponseStatus(201)
    @Allow({PARTNER, PROGRAMME_MANAGER})
    @Operation(operationId = "submitEvidence", summary = "Put evidence forward for an action")
    Evidence submit(
            @PathParam("authority") @Slug String authority,
            @PathParam("action") UUID action,
            @Valid @NotNull NewEvidence evidence);

    @POST
    @Path("/{id}/acceptance")
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "acceptEvidence", summary = "Accept a piece of evidence")
    Evidence accept(
            @PathParam("authority") @Slug String authority, @PathParam("action") UUID action, @PathParam("id") UUID id);
}
