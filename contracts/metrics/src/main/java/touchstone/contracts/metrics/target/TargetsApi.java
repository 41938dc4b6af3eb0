package touchstone.contracts.metrics.target;

import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.PUBLIC;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.history.WithdrawalReason;

/** What an indicator should reach, from which date on. */
@Path("/api/metrics/{authority}/indicators/{code}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets")
public interface TargetsApi {
    @GET
    @Allow(PUBLIC)
    @Operation(
            operationId = "listTargets",
            summary = "List an indicator's targets, the latest first",
            description = "Those recorded by the date asked about, withdrawn ones too.")
    Page<Target> targets(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "setTarget", summary = "Set a target from a date on")
    Target set(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @Valid @NotNull NewTarget target);

    @POST
    @Path("/{id}/withdrawal")
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "withdrawTarget",
            summary = "Withdraw a target",
            description = "It counts no more from today on. It stays listed with the reason, and pages as at a day before still know it.")
    Target withdraw(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @PathParam("id") UUID id,
            @Valid @NotNull WithdrawalReason reason);
}
