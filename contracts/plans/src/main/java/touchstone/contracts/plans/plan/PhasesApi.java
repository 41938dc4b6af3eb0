package touchstone.contracts.plans.plan;

import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
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

/** How a plan is divided: phases in time, workstreams by subject. */
@Path("/api/plans/{authority}/plans/{plan}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public interface PhasesApi {

    @GET
    @Path("/phases")
    @Allow(PUBLIC)
    @Operation(operationId = "listPhases", summary = "List a plan's phases")
    Page<Phase> phases(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @Path("/phases")
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "addPhase", summary = "Add a phase")
    Phase addPhase(
            @PathParam("authority") @Slug String authority, @PathParam("plan") UUID plan, @Valid @NotNull NewPhase phase);

    @PUT
    @Path("/phases/{id}")
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "correctPhase", summary = "Correct a phase", description = "Its number, what it is called, and what it waits for.")
    Phase correctPhase(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NewPhase phase);

    @GET
    @Path("/workstreams")
    @Allow(PUBLIC)
    @Operation(operationId = "listWorkstreams", summary = "List a plan's workstreams")
    Page<Workstream> workstreams(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @Path("/workstreams")
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "addWorkstream", summary = "Add a workstream")
    Workstream addWorkstream(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @Valid @NotNull NewWorkstream workstream);

    @PUT
    @Path("/workstreams/{id}")
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "correctWorkstream", summary = "Correct a workstream", description = "Its reference, what it is called, and the phase it lies in.")
    Workstream correctWorkstream(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NewWorkstream workstream);
}
