package touchstone.contracts.governance.calendar;

import static touchstone.contracts.Role.ADMINISTRATOR;
import static touchstone.contracts.Role.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** The bank holidays by which deadlines are derived: those that came with the software, as each authority has added to them. */
@Path("/api/governance/{authority}/bank-holidays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
public interface BankHolidaysApi {

    @GET
    @Allow(PUBLIC)
    @Operation(
            operationId = "listBankHolidays",
            summary = "List the years whose bank holidays are known, the latest first",
            description = "No deadline is derived in any other year.")
    Page<BankHolidayYear> years(
            @PathParam("authority") @Slug String authority,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(ADMINISTRATOR)
    @Operation(
            operationId = "addBankHoliday",
            summary = "Add a day that was proclaimed, in a year that is known",
            description = "409 in a year that is not: import the published file first, for one day does not make a year.")
    BankHoliday add(@PathParam("authority") @Slug String authority, @Valid @NotNull BankHoliday day);

    @DELETE
    @Path("/{date}")
    @Allow(ADMINISTRATOR)
    @Operation(operationId = "withdrawBankHoliday", summary = "Say that a day is no bank holiday after all")
    void withdraw(@PathParam("authority") @Slug String authority, @PathParam("date") LocalDate date);

    @POST
    @Path("/imports")
    @Consumes(MediaType.WILDCARD)
    @Allow(ADMINISTRATOR)
    @Operation(
            operationId = "importBankHolidays",
            summary = "Import the published file, as the raw body",
            description = "The JSON that GOV.UK publishes at https://www.gov.uk/bank-holidays.json; of its divisions England and Wales is read. "
                    + "For the years of which it tells, what it says takes the place of what was known, all of it or nothing: "
                    + "a file of another shape, or a year of it that is not whole, is refused (422).")
    @RequestBody(required = true, content = @Content(
            mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    BankHolidayImport importPublished(
            @PathParam("authority") @Slug String authority,
            @Parameter(description = "Only say what would change.") @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            File content);
}
