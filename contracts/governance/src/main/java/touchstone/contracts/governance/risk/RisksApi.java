package touchstone.contracts.governance.risk;

import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** The risk register. */
@Path("/api/governance/{authority}/risks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Risks")
public interface RisksApi {

    @GET
    @Allow({PARTNER, SECRETARIAT, PROGRAMME_MANAGER, DIRECTOR, ADVISER})
    @Operation(
            operationId = "listRisks",
            summary = "List risks in the order of their references",
            description = "As they stood on a date. Without a date: today. An agency is told of those in the registers of bodies that it sits on, and of those that it owns.")
    Page<Risk> risks(@PathParam("authority") @Slug String authority, @BeanParam @Valid RiskQuery query);

    @POST
    @ResponseStatus(201)
    @Allow({SECRETARIAT, PROGRAMME_MANAGER})
    @Operation(operationId = "addRisk", summary = "Enter a risk")
    Risk add(@PathParam("authority") @Slug String authority, @Valid @NotNull NewRisk risk);

    @GET
    @Path("/{id}")
    @Allow({PARTNER, SECRETARIAT, PROGRAMME_MANAGER, DIRECTOR, ADVISER})
    @Operation(operationId = "getRisk", summary = "Read one risk")
    Risk risk(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @QueryParam("asAt") LocalDate asAt);

    @PUT
    @Path("/{id}")
    @Allow({SECRETARIAT, PROGRAMME_MANAGER})
    @Operation(operationId = "changeRisk", summary = "Put a risk's words, owner or mitigation otherwise")
    Risk change(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull RiskDetails details);

    @POST
    @Path("/{id}/assessment")
    @Allow({SECRETARIAT, PROGRAMME_MANAGER})
    @Operation(operationId = "assessRisk", summary = "Score a risk anew, or say that it is unscored")
    Risk assess(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull RiskAssessment assessment);

    @POST
    @Path("/{id}/closing")
    @Allow({SECRETARIAT, PROGRAMME_MANAGER})
    @Operation(operationId = "closeRisk", summary = "Close a risk, with the reason")
    Risk close(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull RiskClosing closing);

    @POST
    @Path("/{id}/reopening")
    @Allow({SECRETARIAT, PROGRAMME_MANAGER})
    @Operation(operationId = "reopenRisk", summary = "Open a closed risk again, with the reason")
    Risk reopen(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull RiskReopening reopening);
}
