package touchstone.contracts.governance.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The bank holidays of a year.
 *
 * @param days all of them
 */
public record BankHolidayYear(@NotEmpty @Size(max = 20) List<@NotNull @Valid BankHoliday> days) {}
