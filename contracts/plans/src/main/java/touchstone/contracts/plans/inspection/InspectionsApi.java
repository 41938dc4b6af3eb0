package touchstone.contracts.plans.inspection;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** Inspections and the themes they found. */
@Path("/api/plans/{authority}/inspections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public interface InspectionsApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "listInspections", summary = "List inspections, the latest first")
    Page<Inspection> inspections(
            @PathParam("authority") @Slug String authority,
            @Parameter(description = "Only those that this plan answers.") @QueryParam("plan") UUID plan,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "recordInspection", summary = "Record an inspection as a draft")
    Inspection record(@PathParam("authority") @Slug String authority, @Valid @NotNull NewInspection inspection);

    @GET
    @Path("/{id}")
    @Allow(PUBLIC)
    @Operation(operationId = "getInspection", summary = "Read one inspection")
    Inspection inspection(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id);

    @PUT
    @Path("/{id}")
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "correctInspection", summary = "Correct a draft inspection")
    Inspection correct(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NewInspection inspection);

    @POST
    @Path("/{id}/publication")
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "publishInspection",
            summary = "Publish an inspection",
            description = "From here on the wording of its recommendations never changes.")
    Inspection publish(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id);

    @GET
    @Path("/{id}/themes")
    @Allow(PUBLIC)
    @Operation(operationId = "listThemes", summary = "List the strengths and gaps an inspection found")
    Page<Theme> themes(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @Path("/{id}/themes")
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "addTheme", summary = "Add a strength or a gap to a draft inspection")
    Theme addTheme(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull NewTheme theme);
}
