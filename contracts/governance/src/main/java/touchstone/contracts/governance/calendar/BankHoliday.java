package touchstone.contracts.governance.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A bank holiday in England.
 *
 * @param date the day, Monday to Friday
 * @param name as it is published
 */
public record BankHoliday(@NotNull LocalDate date, @NotBlank @Size(max = 100) String name) {}
