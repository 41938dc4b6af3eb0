package touchstone.contracts.access.session;

import static touchstone.contracts.Role.ADMINISTRATOR;

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
import touchstone.contracts.Slug;

/** Where a person is signed in, for those who keep their account. */
@Path("/api/authorities/{authority}/accounts/{signIn}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public interface SessionsApi {

    @GET
    @Allow(ADMINISTRATOR)
    @Operation(operationId = "listSessions", summary = "List where an account is signed in, the latest first")
    Page<Session> sessions(
            @PathParam("authority") @Slug String authority,
            @PathParam("signIn") String signIn,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @DELETE
    @Path("/{id}")
    @Allow(ADMINISTRATOR)
    @Operation(
            operationId = "endSession",
            summary = "Sign an account out in one browser",
            description = "Takes effect at once, and within a minute where several gateways share the work. Only where the account was opened.")
    Session end(
            @PathParam("authority") @Slug String authority,
            @PathParam("signIn") String signIn,
            @PathParam("id") UUID id);
}
