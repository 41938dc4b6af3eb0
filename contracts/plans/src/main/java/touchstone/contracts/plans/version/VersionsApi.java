package touchstone.contracts.plans.version;

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
import touchstone.contracts.plans.plan.Plan;

/** What a plan held when it was approved. The number after the last approved one is the version in preparation. */
@Path("/api/plans/{authority}/plans/{plan}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan versions")
public interface VersionsApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "listVersions", summary = "List a plan's versions, the one in preparation first")
    Page<Edition> versions(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "approvePlan",
            summary = "Record a body's approval as the plan's first version",
            description = "Later versions come from approved amendments.")
    Plan approve(
            @PathParam("authority") @Slug String authority, @PathParam("plan") UUID plan, @Valid @NotNull Approval approval);

    @GET
    @Path("/{number}")
    @Allow(PUBLIC)
    @Operation(operationId = "getVersion", summary = "Read one version")
    Edition version(
            @PathParam("authority") @Slug String authority, @PathParam("plan") UUID plan, @PathParam("number") int number);

    @GET
    @Path("/{number}/actions")
    @Allow(PUBLIC)
    @Operation(operationId = "listVersionActions", summary = "List the actions that a version holds")
    Page<PlannedAction> actions(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @PathParam("number") int number,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @GET
    @Path("/{number}/differences/{other}")
    @Allow(PUBLIC)
    @Operation(operationId = "compareVersions", summary = "Count what differs between two versions")
    Comparison compare(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @PathParam("number") int number,
            @PathParam("other") int other);

    @GET
    @Path("/{number}/differences/{other}/actions")
    @Allow(PUBLIC)
    @Operation(operationId = "listDifferences", summary = "List the actions that differ between two versions")
    Page<ActionDifference> differences(
            @PathParam("authority") @Slug String authority,
            @PathParam("plan") UUID plan,
            @PathParam("number") int number,
            @PathParam("other") int other,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);
}
