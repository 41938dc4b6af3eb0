package touchstone.contracts.governance.calendar;

import static touchstone.contracts.Role.ADMINISTRATOR;
import static touchstone.contracts.Role.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

/** The bank holidays by which deadlines are derived. */
@Path("/api/governance/{authority}/bank-holidays/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
public interface BankHolidaysApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "getBankHolidays", summary = "Read the bank holidays of a year", description = "404 for a year whose bank holidays are not known.")
    BankHolidayYear year(@PathParam("authority") @Slug String authority, @PathParam("year") @Min(1900) @Max(2200) int year);

    @PUT
    @Allow(ADMINISTRATOR)
    @Operation(
            operationId = "putBankHolidays",
            summary = "Say the bank holidays of a year that is not known yet",
            description = "As published on GOV.UK; sent again, the last counts. Years that came with the software stay as they are.")
    BankHolidayYear put(
            @PathParam("authority") @Slug String authority,
            @PathParam("year") @Min(1900) @Max(2200) int year,
            @Valid @NotNull BankHolidayYear days);
}
