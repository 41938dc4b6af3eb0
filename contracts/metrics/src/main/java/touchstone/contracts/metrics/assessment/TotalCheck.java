package touchstone.contracts.metrics.assessment;

/**
 * A stated total held against the rows.
 *
 * @param total      what the text says
 * @param counted    how many rows there are
 * @param reconciled whether they are the same
 * @param words      what each says, in one sentence
 */
public record TotalCheck(StatedTotal total, int counted, boolean reconciled, String words) {}
