package touchstone.contracts.plans.rhythm;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * How often a plan's actions are to be reported on from a date on; the first update is due one period after it.
 *
 * @param from the first day on which it holds
 */
public record NewRhythm(@NotNull Rhythm rhythm, @NotNull LocalDate from) {}
