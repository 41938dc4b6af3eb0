package touchstone.contracts.status;

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

/** Where a programme stands, composed from plan, figures and decisions. */
@Path("/api/status/{authority}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Combined status")
public interface StatusApi {

    /** Answers even when an owner of facts is silent; {@code unknown} then says which part is missing. */
    @GET
    @Allow(PUBLIC)
    @Operation(
            operationId = "getProgrammeStatus",
            summary = "Read where a programme stands",
            description = "Each recommendation is only as good as its weakest evidence. The ETag changes with anything "
                    + "that it is composed from.")
    ProgrammeStatus status(@PathParam("authority") @Slug String authority, @QueryParam("asAt") LocalDate asAt);
}
