package touchstone.contracts.governance.letter;

import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** Files that are kept with a letter, for whoever reads the letter. */
@Path("/api/governance/{authority}/letters/{letter}/files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Letters")
public interface LetterFilesApi {

    @GET
    @Allow({PARTNER, SECRETARIAT, PROGRAMME_MANAGER, DIRECTOR, ADVISER})
    @Operation(operationId = "listLetterFiles", summary = "List the files of a letter, in the order in which they were brought")
    Page<LetterFile> files(
            @PathParam("authority") @Slug String authority,
            @PathParam("letter") UUID letter,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    /** @param name as people know the file: "letter.pdf", no folders */
    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.WILDCARD)
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "addLetterFile",
            summary = "Keep a file with a letter, as the raw body",
            description = "PDF, Word, Excel, PowerPoint and OpenDocument files without macros, plain text, CSV, PNG and JPEG, up to 25 MB "
                    + "unless the installation says otherwise (413); up to 20 files.")
    @RequestBody(required = true, content = @Content(
            mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    LetterFile add(
            @PathParam("authority") @Slug String authority,
            @PathParam("letter") UUID letter,
            @QueryParam("name") @NotBlank @Size(max = 180) @Pattern(
                    regexp = "[^/\\\\:*?\"<>|\\p{Cc}\\p{Cf}]*", message = "must be a file's name without folders") String name,
            File content);

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.WILDCARD)
    @Allow({PARTNER, SECRETARIAT, PROGRAMME_MANAGER, DIRECTOR, ADVISER})
    @Operation(
            operationId = "downloadLetterFile",
            summary = "Download a file of a letter",
            description = "404 once it is withdrawn. Its ETag is the file's own hash, so that If-None-Match spares a second download (304).")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(
            mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    Response download(@PathParam("authority") @Slug String authority, @PathParam("letter") UUID letter, @PathParam("id") UUID id);

    @POST
    @Path("/{id}/withdrawal")
    @Allow(SECRETARIAT)
    @Operation(operationId = "withdrawLetterFile", summary = "Withdraw a file that was wrong; its name and the reason stay")
    LetterFile withdraw(
            @PathParam("authority") @Slug String authority,
            @PathParam("letter") UUID letter,
            @PathParam("id") UUID id,
            @Valid @NotNull LetterFileWithdrawal withdrawal);
}
