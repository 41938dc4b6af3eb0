package touchstone.contracts.governance.calendar;

import java.util.List;

/**
 * What a published file changes.
 *
 * @param imported false where it was only asked for
 * @param years    of which the file tells; all others stay as they are
 * @param changes  in the order of their days
 */
public record BankHolidayImport(boolean imported, List<Integer> years, List<BankHolidayChange> changes) {}
