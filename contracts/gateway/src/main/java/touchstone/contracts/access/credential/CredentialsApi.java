package touchstone.contracts.access.credential;

import static touchstone.contracts.Role.ADMINISTRATOR;
import static touchstone.contracts.Role.PARTNER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** Agencies' secrets for the API: kept by an administrator, and by the people of each agency for their own. */
@Path("/api/authorities/{authority}/credentials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public interface CredentialsApi {

    @GET
    @Allow({PARTNER, ADMINISTRATOR})
    @Operation(operationId = "listCredentials", summary = "List agencies' credentials, the latest first",
            description = "People of an agency see its own. A credential keeps no credentials.")
    Page<Credential> credentials(
            @PathParam("authority") @Slug String authority,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow({PARTNER, ADMINISTRATOR})
    @Operation(
            operationId = "issueCredential",
            summary = "Issue a credential to an agency",
            description = "People of an agency issue its own. The answer holds the secret, shown this once; the same request again is 409. "
                    + "Send it as 'Authorization: Bearer tsk_…'.")
    IssuedCredential issue(@PathParam("authority") @Slug String authority, @Valid @NotNull NewCredential credential);

    @POST
    @Path("/{id}/rotation")
    @ResponseStatus(201)
    @Allow({PARTNER, ADMINISTRATOR})
    @Operation(
            operationId = "rotateCredential",
            summary = "Give a credential a new secret",
            description = "The secret before works as well until the overlap ends, so that a system can be changed over at leisure; "
                    + "one older than that ends at once. The answer holds the new secret, shown this once.")
    IssuedCredential rotate(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull CredentialRotation rotation);

    @DELETE
    @Path("/{id}")
    @Allow({PARTNER, ADMINISTRATOR})
    @Operation(
            operationId = "revokeCredential",
            summary = "Revoke a credential",
            description = "Takes effect at once, and within a minute where several gateways share the work.")
    Credential revoke(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id);
}
