package touchstone.contracts.metrics.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.metrics.reading.PeriodKind;

/**
 * What there is to enter for a period: a row for each figure that the caller supplies and that is judged by such a period.
 *
 * @param period the period: "2012/13 Q4"
 * @param locked why nothing is taken for it, in a sentence; null when it is open
 * @param rows   in the order of the scorecard, the whole before its parts; 500 indicators at most
 */
public record EntrySheet(String period, PeriodKind kind, @Nullable String locked, List<EntryRow> rows) {}
