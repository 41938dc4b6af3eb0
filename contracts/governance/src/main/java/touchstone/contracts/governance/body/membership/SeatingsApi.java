package touchstone.contracts.governance.body.membership;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

/** Filling a body with members, as one does when it is set up. */
@Path("/api/governance/{authority}/bodies/{body}/seatings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bodies")
public interface SeatingsApi {

    @POST
    @ResponseStatus(201)
    @Allow(SECRETARIAT)
    @Operation(operationId = "addMembers", summary = "Give several posts their seats on a body, all or none")
    SeatedMembers add(
            @PathParam("authority") @Slug String authority,
            @PathParam("body") UUID body,
            @Valid @NotNull NewMemberships members);
}
