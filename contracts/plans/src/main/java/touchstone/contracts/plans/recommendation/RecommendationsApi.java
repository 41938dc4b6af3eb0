package touchstone.contracts.plans.recommendation;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** What the inspector asked for, and where it stands. */
@Path("/api/plans/{authority}/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recommendations")
public interface RecommendationsApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "listRecommendations", summary = "List recommendations with where they stand")
    Page<Recommendation> recommendations(
            @PathParam("authority") @Slug String authority,
            @Parameter(description = "Words that they hold, or the reference of one.") @QueryParam("text") @Size(max = 100) String text,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "addRecommendation", summary = "Add a recommendation to a draft inspection")
    Recommendation add(@PathParam("authority") @Slug String authority, @Valid @NotNull NewRecommendation recommendation);

    @PUT
    @Path("/{id}")
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "correctRecommendation",
            summary = "Correct a recommendation while its inspection is a draft",
            description = "Once the inspection is published these are the inspector's words, and nobody's to change.")
    Recommendation correct(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NewRecommendation recommendation);

    @POST
    @Path("/{id}/outcomes")
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "addOutcome", summary = "Say what difference it will make")
    Outcome addOutcome(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull NewOutcome outcome);

    @POST
    @Path("/{id}/measures")
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "addMeasure", summary = "Say how we will know")
    Measure addMeasure(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull NewMeasure measure);
}
