package touchstone.contracts.governance.calendar;

import java.time.LocalDate;

/**
 * Where a published file says otherwise than was known.
 *
 * @param kind  new, renamed or gone
 * @param date  the day
 * @param name  as published; of a day that is gone, as it was known
 * @param words that say it
 */
public record BankHolidayChange(BankHolidayChangeKind kind, LocalDate date, String name, String words) {}
