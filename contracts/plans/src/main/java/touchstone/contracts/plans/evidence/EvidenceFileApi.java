package touchstone.contracts.plans.evidence;

import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

/** The file that a piece of evidence is. */
@Path("/api/plans/{authority}/actions/{action}/evidence/{id}/file")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
public interface EvidenceFileApi {

    /** @param name as people know the file: "audits.csv", no folders */
    @PUT
    @Consumes(MediaType.WILDCARD)
    @Allow({PARTNER, PROGRAMME_MANAGER})
    @Operation(
            operationId = "uploadEvidenceFile",
            summary = "Upload the file of a draft, as the raw body",
            description = "PDF, Word, Excel, PowerPoint and OpenDocument files without macros, plain text, CSV, PNG and JPEG, "
                    + "up to 25 MB unless the installation says otherwise (413). What a file is, its content says: its name and "
                    + "Content-Type are not asked, and anything else is refused (415), as is a file "
                    + "of which a part is missing (422). The same file again is answered alike.")
    @RequestBody(required = true, content = @Content(
            mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    Evidence upload(
            @PathParam("authority") @Slug String authority,
            @PathParam("action") UUID action,
            @PathParam("id") UUID id,
            @QueryParam("name") @NotBlank @Size(max = 180) @Pattern(
                    regexp = "[^/\\\\:*?\"<>|\\p{Cc}\\p{Cf}]*", message = "must be a file's name without folders") String name,
            File content);

    @GET
    @Produces(MediaType.WILDCARD)
    @Allow({PARTNER, PROGRAMME_MANAGER, SECRETARIAT, DIRECTOR, ADVISER})
    @Operation(
            operationId = "downloadEvidenceFile",
            summary = "Download the file",
            description = "Its ETag is the file's own hash, so that If-None-Match spares a second download (304).")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(
            mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    Response download(
            @PathParam("authority") @Slug String authority, @PathParam("action") UUID action, @PathParam("id") UUID id);
}
