package touchstone.contracts.plans.withdrawal;

import static touchstone.contracts.Role.PROGRAMME_MANAGER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
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

/** Taking actions out of a plan. */
@Path("/api/plans/{authority}/actions/{id}/withdrawal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
public interface WithdrawalsApi {

    @POST
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "withdrawAction", summary = "Take an action out of its plan")
    WithdrawnAction withdraw(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull Withdrawal withdrawal);
}
