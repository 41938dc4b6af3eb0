package touchstone.contracts.plans.rhythm;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** How often a plan wants to hear of its actions. */
@Path("/api/plans/{authority}/plans/{plan}/reporting-rhythm")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public interface RhythmApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "listRhythms", summary = "List a plan's reporting rhythms, the latest first")
    Page<ReportingRhythm> rhythms(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "setRhythm", summary = "Set how often a plan's actions are to be reported on")
    ReportingRhythm set(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @Valid @NotNull NewRhythm rhythm);
}
