package touchstone.contracts.plans.rhythm;

import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Identified;

/**
 * How often a plan's actions are to be reported on, from a date on.
 *
 * @param from the first day on which it holds
 */
public record ReportingRhythm(UUID id, Rhythm rhythm, LocalDate from) implements Identified {}
