package touchstone.contracts.governance.risk;

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
import jakarta.ws.rs.HeaderParam;
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
            description = "An agency is told of those in the registers of bodies that it sits on, and of those that it owns.")
    Page<Risk> risks(
            @PathParam("authority") @Slug String authority,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow({SECRETARIAT, PROGRAMME_MANAGER})
    @Operation(operationId = "addRisk", summary = "Enter a risk")
    Risk add(@PathParam("authority") @Slug String authority, @Valid @NotNull NewRisk risk);

    @GET
    @Path("/{id}")
    @Allow({PARTNER, SECRETARIAT, PROGRAMME_MANAGER, DIRECTOR, ADVISER})
    @Operation(operationId = "getRisk", summary = "Read one risk")
    Risk risk(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id);

    @POST
    @Path("/{id}/assessment")
    @Allow({SECRETARIAT, PROGRAMME_MANAGER})
    @Operation(operationId = "assessRisk", summary = "Score a risk anew, or say that it is unscored")
    Risk assess(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull RiskAssessment assessment);
}
