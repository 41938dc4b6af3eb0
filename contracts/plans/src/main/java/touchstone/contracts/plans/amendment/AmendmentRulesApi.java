package touchstone.contracts.plans.amendment;

import static touchstone.contracts.Role.ADMINISTRATOR;
import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

/** Who may amend an authority's plans, and on what. Set by the administrator: nobody widens their own authority. */
@Path("/api/plans/{authority}/amendment-rules/{kind}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Amendments")
public interface AmendmentRulesApi {

    @GET
    @Allow({PARTNER, PROGRAMME_MANAGER, SECRETARIAT, DIRECTOR, ADVISER, ADMINISTRATOR})
    @Operation(operationId = "getAmendmentRule", summary = "Read the rule for minor or major amendments")
    AmendmentRule rule(@PathParam("authority") @Slug String authority, @PathParam("kind") AmendmentKind kind);

    @PUT
    @Allow(ADMINISTRATOR)
    @Operation(operationId = "setAmendmentRule", summary = "Set the rule for minor or major amendments")
    AmendmentRule set(
            @PathParam("authority") @Slug String authority,
            @PathParam("kind") AmendmentKind kind,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NewAmendmentRule rule);
}
