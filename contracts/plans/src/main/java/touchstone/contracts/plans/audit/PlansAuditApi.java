package touchstone.contracts.plans.audit;

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

/** Who changed what of a plan, when, from what to what. */
@Path("/api/plans/{authority}/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public interface PlansAuditApi {

    @GET
    @Allow({DIRECTOR, ADVISER})
    @Operation(
            operationId = "listPlansAudit",
            summary = "Read who changed what of a plan",
            description = "Newest first. For those who may read everything of the authority, exempt business too.")
    Page<AuditEntry> audit(@PathParam("authority") @Slug String authority, @Valid @BeanParam AuditQuery query);
}
