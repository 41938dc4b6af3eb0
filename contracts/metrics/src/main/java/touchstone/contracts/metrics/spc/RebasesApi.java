package touchstone.contracts.metrics.spc;

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

/** When and why an indicator's process limits were computed anew. */
@Path("/api/metrics/{authority}/indicators/{code}/rebases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public interface RebasesApi {
    @GET
    @Allow(PUBLIC)
    @Operation(
            operationId = "listRebases",
            summary = "List the re-basings of an indicator, the latest first",
            description = "Those recorded by the date asked about, withdrawn ones too.")
    Page<Rebase> rebases(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "addRebase",
            summary = "Re-base an indicator's process limits",
            description = "Figures before the date keep their own limits. Refused where limits are re-based on that day already.")
    Rebase add(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @Valid @NotNull NewRebase rebase);

    @POST
    @Path("/{id}/withdrawal")
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "withdrawRebase",
            summary = "Withdraw a re-basing",
            description = "It stays listed, and pages as at a day before still know it.")
    Rebase withdraw(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @PathParam("id") UUID id,
            @Valid @NotNull RebaseWithdrawal withdrawal);
}
