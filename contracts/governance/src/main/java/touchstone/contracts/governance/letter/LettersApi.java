package touchstone.contracts.governance.letter;

import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
    Page<Letter> letters(@PathParam("authority") @Slug String authority, @BeanParam @Valid LetterQuery query);

    @GET
    @Path("/{id}")
    @Allow({PARTNER, SECRETARIAT, PROGRAMME_MANAGER, DIRECTOR, ADVISER})
    @Operation(operationId = "getLetter", summary = "Read one letter or notice")
    Letter letter(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @QueryParam("asAt") LocalDate asAt);

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

    @POST
    @Path("/{id}/answer")
    @Allow(SECRETARIAT)
    @Operation(operationId = "answerLetter", summary = "Record the answer to a letter that was sent")
    Letter answer(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull LetterAnswer answer);
}
