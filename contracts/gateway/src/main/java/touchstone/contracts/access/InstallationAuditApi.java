package touchstone.contracts.access;

import static touchstone.contracts.Role.ADMINISTRATOR;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.AuditEntry;
import touchstone.contracts.AuditQuery;
import touchstone.contracts.Page;

/** What of access belongs to no authority: accounts of the whole installation, and names that nobody has. */
@Path("/api/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public interface InstallationAuditApi {

    @GET
    @Allow(ADMINISTRATOR)
    @Operation(
            operationId = "listInstallationAudit",
            summary = "Read who changed access to the whole installation",
            description = "Newest first; sign-ins that failed under a name that nobody has, too. For administrators of every authority.")
    Page<AuditEntry> audit(@Valid @BeanParam AuditQuery query);
}
