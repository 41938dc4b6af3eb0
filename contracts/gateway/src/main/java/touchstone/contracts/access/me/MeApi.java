package touchstone.contracts.access.me;

import static touchstone.contracts.Role.PUBLIC;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;

/** Who asks. The first call of a new program: it shows whether the credential works, for whom, and until when. */
@Path("/api/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public interface MeApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "getMe", summary = "Say who you are, what you may do and what you owe",
            description = "For whoever signs in or sends a credential; nobody else is anybody here (401).")
    Me me();
}
