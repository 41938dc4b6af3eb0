package touchstone.contracts.governance.calendar;

import java.time.LocalDate;

/**
 * A day of a series on which no meeting was planned.
 *
 * @param why in a sentence
 */
public record SkippedDay(LocalDate date, String why) {}
