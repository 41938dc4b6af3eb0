package touchstone.contracts.governance.agenda;

import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

/** The order of a meeting's agenda. */
@Path("/api/governance/{authority}/meetings/{meeting}/agenda-order")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public interface AgendaOrderApi {

    @PUT
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "orderAgenda",
            summary = "Put the agenda in another order",
            description = "Refused with 409 when the items named are not those of the agenda: somebody has added or removed one.")
    AgendaOrder order(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @Valid @NotNull AgendaOrder order);
}
