package touchstone.contracts.plans.recommendation;

import static touchstone.contracts.Role.PROGRAMME_MANAGER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

/** All that an inspection asks for at once, as it is copied from the report. */
@Path("/api/plans/{authority}/inspections/{id}/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public interface RecommendationListsApi {

    @POST
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "addRecommendations",
            summary = "Add several recommendations to a draft inspection, all or none",
            description = "What stands against any of them is told of each, by its place in the list.")
    AddedRecommendations add(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull NewRecommendations recommendations);
}
