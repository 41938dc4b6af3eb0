package touchstone.contracts.governance.paper;

import static touchstone.contracts.Role.PUBLIC;
import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** Papers of a meeting. The public gets open ones with the agenda; exempt ones reach members and secretariat, and nobody else. */
@Path("/api/governance/{authority}/meetings/{meeting}/papers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public interface PapersApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "listPapers", summary = "List the papers of a meeting, in the order in which they were filed")
    Page<Paper> papers(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(SECRETARIAT)
    @Operation(operationId = "filePaper", summary = "File a paper for an item", description = "Until the meeting is over. Upload its content next.")
    Paper file(@PathParam("authority") @Slug String authority, @PathParam("meeting") UUID meeting, @Valid @NotNull NewPaper paper);

    /** @param name as people know the file: "audits.pdf", no folders */
    @PUT
    @Path("/{id}/file")
    @Consumes(MediaType.WILDCARD)
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "uploadPaper",
            summary = "Upload a version of a paper, as the raw body",
            description = "PDF, Word, Excel, PowerPoint and OpenDocument files without macros, plain text, CSV, PNG and JPEG, up to 25 MB "
                    + "unless the installation says otherwise (413). Earlier versions stay. The same file again makes no version.")
    @RequestBody(required = true, content = @Content(
            mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    Paper upload(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @PathParam("id") UUID id,
            @QueryParam("name") @NotBlank @Size(max = 180) @Pattern(
                    regexp = "[^/\\\\:*?\"<>|\\p{Cc}\\p{Cf}]*", message = "must be a file's name without folders") String name,
            File content);

    @GET
    @Path("/{id}/file")
    @Produces(MediaType.WILDCARD)
    @Allow(PUBLIC)
    @Operation(
            operationId = "downloadPaper",
            summary = "Download a version of a paper",
            description = "Its ETag is the file's own hash, so that If-None-Match spares a second download (304).")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(
            mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    Response download(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @PathParam("id") UUID id,
            @Parameter(description = "Which version; the latest without.") @QueryParam("number") @Min(1) @Max(9999) Integer number);
}
