package touchstone.contracts.governance.letter;

import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** What is written between meetings. */
@Path("/api/governance/{authority}/letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Letters")
public interface LettersApi {

    @GET
    @Allow({PARTNER, SECRETARIAT, PROGRAMME_MANAGER, DIRECTOR, ADVISER})
    @Operation(
            operationId = "listLetters",
            summary = "List letters and notices, the latest first",
            description = "Those sent by a date and those promised. Without a date: today. An agency is told of the "
                    + "business of bodies that it sits on, and of letters to and from it.")
    Page<Letter> letters(
            @PathParam("authority") @Slug String authority,
            @Parameter(description = "Only of the business of this body.") @QueryParam("body") UUID body,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(SECRETARIAT)
    @Operation(operationId = "recordLetter", summary = "Record a letter or notice, sent or promised")
    Letter record(@PathParam("authority") @Slug String authority, @Valid @NotNull NewLetter letter);

    @POST
    @Path("/{id}/sending")
    @Allow(SECRETARIAT)
    @Operation(operationId = "sendLetter", summary = "Record that a promised letter was sent")
    Letter send(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull Sending sending);
}
