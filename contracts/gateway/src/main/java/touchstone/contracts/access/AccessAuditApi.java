package touchstone.contracts.access;

import static touchstone.contracts.Role.ADMINISTRATOR;
import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.AuditEntry;
import touchstone.contracts.AuditQuery;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** Who changed which account, agency or credential, and who signed in or failed to. */
@Path("/api/authorities/{authority}/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public interface AccessAuditApi {

    @GET
    @Allow({DIRECTOR, ADVISER, ADMINISTRATOR})
    @Operation(
            operationId = "listAccessAudit",
            summary = "Read who changed access to an authority, and who signed in",
            description = "Newest first. A sign-in is in the audit of the authority that opened the account. Passwords and "
                    + "secrets are in none, only that they changed.")
    Page<AuditEntry> audit(@PathParam("authority") @Slug String authority, @Valid @BeanParam AuditQuery query);
}
