package touchstone.contracts.plans.amendment;

import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.SECRETARIAT;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** Changes of an approved plan. One is open at a time: what the plan holds now that its last version did not. */
@Path("/api/plans/{authority}/plans/{plan}/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Amendments")
public interface AmendmentsApi {

    @GET
    @Allow({PARTNER, PROGRAMME_MANAGER, SECRETARIAT, DIRECTOR, ADVISER})
    @Operation(operationId = "listAmendments", summary = "List a plan's amendments, the latest first")
    Page<Amendment> amendments(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "proposeAmendment", summary = "Propose an amendment")
    Amendment propose(
            @PathParam("authority") @Slug String authority, @PathParam("plan") UUID plan, @Valid @NotNull NewAmendment amendment);

    @GET
    @Path("/{id}")
    @Allow({PARTNER, PROGRAMME_MANAGER, SECRETARIAT, DIRECTOR, ADVISER})
    @Operation(operationId = "getAmendment", summary = "Read one amendment")
    Amendment amendment(
            @PathParam("authority") @Slug String authority, @PathParam("plan") UUID plan, @PathParam("id") UUID id);
}
