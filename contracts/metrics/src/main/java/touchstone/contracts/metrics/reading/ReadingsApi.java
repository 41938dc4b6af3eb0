package touchstone.contracts.metrics.reading;

import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** The accepted series of an indicator, and the review of what was submitted for it. */
@Path("/api/metrics/{authority}/indicators/{code}/readings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readings")
public interface ReadingsApi {
    @GET
    @Allow(PUBLIC)
    @Operation(
            operationId = "listReadings",
            summary = "List an indicator's accepted readings, the latest period first",
            description = "One for each period and part, as last revised by the date asked about. Outside the authority "
                    + "figures made of 1 to 5 children are suppressed, and whatever would give them back.")
    Page<Reading> readings(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit);

    @GET
    @Path("/{id}/revisions")
    @Allow(PUBLIC)
    @Operation(
            operationId = "listReadingRevisions",
            summary = "List all that was ever accepted in place of a reading, the latest first",
            description = "Suppressed outside the authority as the readings themselves.")
    Page<Reading> revisions(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @PathParam("id") UUID id,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @PUT
    @Path("/{id}")
    @Allow({PARTNER, PROGRAMME_MANAGER})
    @Operation(
            operationId = "editReading",
            summary = "Write a reading anew that is not accepted",
            description = "It is a draft again, to be submitted. An accepted figure is corrected by submitting another for its period.")
    Reading edit(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NewReading reading);

    @POST
    @Path("/{id}/withdrawal")
    @Allow({PARTNER, PROGRAMME_MANAGER})
    @Operation(operationId = "withdrawReading", summary = "Withdraw a reading that is not accepted")
    Reading withdraw(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @PathParam("id") UUID id);

    @POST
    @Path("/{id}/submission")
    @Allow({PARTNER, PROGRAMME_MANAGER})
    @Operation(operationId = "submitReading", summary = "Submit a draft reading")
    Reading submit(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @PathParam("id") UUID id);

    @POST
    @Path("/{id}/acceptance")
    @Allow({PROGRAMME_MANAGER, DIRECTOR})
    @Operation(
            operationId = "acceptReading",
            summary = "Accept a reading",
            description = "By somebody else than who submitted it. Where the period has an accepted figure already, this "
                    + "becomes its next revision.")
    Reading accept(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @PathParam("id") UUID id);

    @POST
    @Path("/{id}/return")
    @Allow({PROGRAMME_MANAGER, DIRECTOR})
    @Operation(operationId = "returnReading", summary = "Return a reading with a reason")
    Reading giveBack(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @PathParam("id") UUID id,
            @Valid @NotNull ReadingReturn back);
}
