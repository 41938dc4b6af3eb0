package touchstone.contracts.governance.decision;

import static touchstone.contracts.Role.PUBLIC;
import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** What bodies decided. The public sees decisions of meetings that have been held, none on an exempt item. */
@Path("/api/governance/{authority}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public interface DecisionsApi {

    @GET
    @Path("/decisions")
    @Allow(PUBLIC)
    @Operation(operationId = "listDecisions", summary = "List decisions, the latest first")
    Page<Decision> decisions(@PathParam("authority") @Slug String authority, @BeanParam @Valid DecisionQuery query);

    @GET
    @Path("/decisions/{id}")
    @Allow(PUBLIC)
    @Operation(operationId = "getDecision", summary = "Read one decision")
    Decision decision(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id);

    @POST
    @Path("/meetings/{meeting}/decisions")
    @ResponseStatus(201)
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "recordDecision",
            summary = "Record a decision",
            description = "Refused with 409, saying what the body may do, when the verb is not among it. Taken "
                    + "without a quorum it is recorded as a recommendation.")
    Decision record(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @Valid @NotNull NewDecision decision);
}
