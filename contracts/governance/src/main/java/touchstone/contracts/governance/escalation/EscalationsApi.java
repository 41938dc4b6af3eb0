package touchstone.contracts.governance.escalation;

import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
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

/** What bodies put before others, and what those answer. A decision to escalate or to refer raises one by itself. */
@Path("/api/governance/{authority}/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations")
public interface EscalationsApi {

    @GET
    @Allow({PARTNER, SECRETARIAT, PROGRAMME_MANAGER, DIRECTOR, ADVISER})
    @Operation(operationId = "listEscalations", summary = "List escalations and referrals, the latest first",
            description = "Those of bodies whose business the caller reads: of the one that asks, or of the one that is to answer.")
    Page<Escalation> escalations(@PathParam("authority") @Slug String authority, @BeanParam @Valid EscalationQuery query);

    @GET
    @Path("/{id}")
    @Allow({PARTNER, SECRETARIAT, PROGRAMME_MANAGER, DIRECTOR, ADVISER})
    @Operation(operationId = "getEscalation", summary = "Read one escalation")
    Escalation escalation(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id);

    @POST
    @ResponseStatus(201)
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "raiseEscalation",
            summary = "Escalate an agenda item or a log action",
            description = "To the body that a reporting line in force permits to escalate to; 409 when there is none. It "
                    + "stands by itself on the next agenda of that body that is not published, or waits for one.")
    Escalation raise(@PathParam("authority") @Slug String authority, @Valid @NotNull NewEscalation escalation);

    @POST
    @Path("/{id}/withdrawal")
    @Allow(SECRETARIAT)
    @Operation(operationId = "withdrawEscalation", summary = "Withdraw an escalation that has no answer yet")
    Escalation withdraw(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull EscalationWithdrawal withdrawal);
}
