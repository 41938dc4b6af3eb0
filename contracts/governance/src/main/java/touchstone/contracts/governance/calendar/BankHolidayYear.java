package touchstone.contracts.governance.calendar;

import java.util.List;

/**
 * A year whose bank holidays are known.
 *
 * @param year of the calendar
 * @param days all of them
 */
public record BankHolidayYear(int year, List<BankHoliday> days) {}
