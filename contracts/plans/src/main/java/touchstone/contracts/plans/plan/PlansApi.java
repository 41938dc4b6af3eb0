package touchstone.contracts.plans.plan;

import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** Action plans. */
@Path("/api/plans/{authority}/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public interface PlansApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "listPlans", summary = "List action plans with their versions")
    Page<Plan> plans(
            @PathParam("authority") @Slug String authority,
            @Parameter(description = "Words of their titles, or the reference of one.") @QueryParam("text") @Size(max = 100) String text,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "beginPlan", summary = "Begin an action plan as a draft")
    Plan begin(@PathParam("authority") @Slug String authority, @Valid @NotNull NewPlan plan);

    @GET
    @Path("/{id}")
    @Allow(PUBLIC)
    @Operation(operationId = "getPlan", summary = "Read one action plan")
    Plan plan(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id);

    @PUT
    @Path("/{id}")
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "correctPlan", summary = "Correct what a plan is called")
    Plan correct(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NewPlan plan);

    @POST
    @Path("/{id}/publication")
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "publishPlan", summary = "Publish an action plan")
    Plan publish(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id);
}
