package touchstone.contracts.plans.story;

import static touchstone.contracts.Role.PUBLIC;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

/** A recommendation with all that was said, shown and decided of it, in one answer. */
@Path("/api/plans/{authority}/recommendations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recommendations")
public interface RecommendationStoryApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "getRecommendation", summary = "Read one recommendation with its outcomes and measures")
    RecommendationStory recommendation(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @QueryParam("asAt") LocalDate asAt);
}
