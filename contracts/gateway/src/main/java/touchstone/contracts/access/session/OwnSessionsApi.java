package touchstone.contracts.access.session;

import static touchstone.contracts.Role.PUBLIC;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;

/** Where one is signed in oneself. */
@Path("/api/account/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public interface OwnSessionsApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "listOwnSessions", summary = "List where you are signed in, the latest first")
    Page<Session> sessions(
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @DELETE
    @Path("/{id}")
    @Allow(PUBLIC)
    @Operation(
            operationId = "endOwnSession",
            summary = "Sign yourself out in one browser",
            description = "Takes effect at once, and within a minute where several gateways share the work. For people; an agency's credential has no sessions.")
    Session end(
            @PathParam("id") UUID id);
}
