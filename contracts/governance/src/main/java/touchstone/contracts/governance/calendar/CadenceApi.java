package touchstone.contracts.governance.calendar;

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
import touchstone.contracts.governance.body.NewCadence;

/** How often a body meets. */
@Path("/api/governance/{authority}/bodies/{body}/cadence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
public interface CadenceApi {

    @POST
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "changeCadence",
            summary = "Record a decision to meet more or less often",
            description = "Cites the decision, and needs the reason and who was consulted. Earlier cadences stay on the record. Planned meetings of the "
                    + "body's series with nothing on their agenda are cancelled from that day on and planned anew; others stay.")
    PlannedSeries change(
            @PathParam("authority") @Slug String authority, @PathParam("body") UUID body, @Valid @NotNull NewCadence cadence);
}
