package touchstone.contracts.plans.title;

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

/** Names for what actions point at. Nothing is rated for it, however many actions there are. */
@Path("/api/plans/{authority}/titles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public interface TitlesApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "getTitles", summary = "Read the titles of recommendations, workstreams and phases")
    Titles titles(@PathParam("authority") @Slug String authority, @QueryParam("asAt") LocalDate asAt);
}
