package touchstone.contracts.governance.calendar;

import java.time.LocalDate;

/**
 * A day of a series on which no meeting was planned.
 *
 * @param date a Sunday, a bank holiday, or a day on which the body meets already
 * @param why  in a sentence
 */
public record SkippedDay(LocalDate date, String why) {}
