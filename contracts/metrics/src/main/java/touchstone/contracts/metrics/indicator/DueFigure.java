package touchstone.contracts.metrics.indicator;

import java.time.LocalDate;

/**
 * A figure that is due and has not come.
 *
 * @param since the last period of which there is one
 * @param dueOn the day by which the next was to be reported
 * @param words the same in one sentence
 */
public record DueFigure(String since, LocalDate dueOn, String words) {}
