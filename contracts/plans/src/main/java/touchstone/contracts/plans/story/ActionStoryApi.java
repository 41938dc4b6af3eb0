package touchstone.contracts.plans.story;

import static touchstone.contracts.Role.PUBLIC;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

/** An action with all that was said, shown, changed and decided of it, in one answer. */
@Path("/api/plans/{authority}/actions/{reference}/story")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
public interface ActionStoryApi {

    @GET
    @Allow(PUBLIC)
    @Operation(
            operationId = "getActionStory",
            summary = "Read one action, by its reference, with all that became of it",
            description = "What the caller may not see is left out.")
    ActionStory action(
            @PathParam("authority") @Slug String authority,
            @PathParam("reference") String reference,
            @QueryParam("asAt") LocalDate asAt);
}
