package touchstone.contracts.plans.recommendation;

import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.rating.NewRatingOverride;
import touchstone.contracts.plans.signoff.Reopening;
import touchstone.contracts.plans.signoff.SignOff;

/** What a body decides about a recommendation, and what somebody sets beside its rating. */
@Path("/api/plans/{authority}/recommendations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recommendations")
public interface RecommendationDecisionsApi {

    @POST
    @Path("/sign-off")
    @Allow({PROGRAMME_MANAGER, SECRETARIAT})
    @Operation(
            operationId = "signOffRecommendation",
            summary = "Record that a body signed a recommendation off",
            description = "Refused with 409, naming what is missing, without accepted impact evidence or while a "
                    + "counted quantity is outstanding.")
    Recommendation signOff(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull SignOff signOff);

    @POST
    @Path("/reopening")
    @Allow({PROGRAMME_MANAGER, SECRETARIAT})
    @Operation(
            operationId = "reopenRecommendation",
            summary = "Record that a body reopened a recommendation",
            description = "The sign-off is kept: asked as at a day before, it still stands.")
    Recommendation reopen(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull Reopening reopening);

    @POST
    @Path("/override")
    @Allow({PROGRAMME_MANAGER, DIRECTOR})
    @Operation(
            operationId = "overrideRating",
            summary = "Set a rating beside the derived one",
            description = "It shows with its author, reason and expiry, and never replaces the derived rating.")
    Recommendation override(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @Valid @NotNull NewRatingOverride override);

    @DELETE
    @Path("/override")
    @Allow({PROGRAMME_MANAGER, DIRECTOR})
    @Operation(operationId = "endRatingOverride", summary = "End a rating override before it expires")
    Recommendation endOverride(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id);
}
