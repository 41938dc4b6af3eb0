package touchstone.contracts.metrics.lock;

import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;

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

/** Periods whose figures are closed. */
@Path("/api/metrics/{authority}/period-locks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Period locks")
public interface PeriodLocksApi {
    @GET
    @Allow({PARTNER, PROGRAMME_MANAGER, DIRECTOR})
    @Operation(operationId = "listPeriodLocks", summary = "List locks, the latest first, those that were lifted too")
    Page<PeriodLock> locks(
            @PathParam("authority") @Slug String authority,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow({PROGRAMME_MANAGER, DIRECTOR})
    @Operation(
            operationId = "lockPeriod",
            summary = "Lock a period",
            description = "Nothing is submitted or accepted for it, or for a shorter period inside it, until it is unlocked.")
    PeriodLock lock(@PathParam("authority") @Slug String authority, @Valid @NotNull NewPeriodLock lock);

    @POST
    @Path("/{id}/unlocking")
    @Allow({PROGRAMME_MANAGER, DIRECTOR})
    @Operation(operationId = "unlockPeriod", summary = "Unlock a period, with a reason")
    PeriodLock unlock(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull PeriodUnlock unlock);
}
