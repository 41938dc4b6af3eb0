package touchstone.contracts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A service's append-only change feed, replayable from 0. */
@Path("/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes")
public interface ChangesApi {

    /**
     * Changes after a sequence, oldest first, at most 500.
     *
     * @param wait seconds to wait when there is none yet
     * @param data whether each comes with its record; who only asks what has moved goes without
     */
    @GET
    @Allow(Role.SYSTEM)
    @Operation(operationId = "listChanges", summary = "Follow everything that changed")
    List<Change> changes(
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("wait") @DefaultValue("0") @Min(0) @Max(30) int wait,
            @QueryParam("data") @DefaultValue("true") boolean data);

    /** Where the feed ends, for whoever follows from now on and needs nothing of what was. */
    @GET
    @Path("/newest")
    @Allow(Role.SYSTEM)
    @Operation(operationId = "getNewestChange", summary = "Find where the feed ends now")
    Newest newest();
}
