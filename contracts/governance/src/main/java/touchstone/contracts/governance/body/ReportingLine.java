package touchstone.contracts.governance.body;

import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Identified;

/**
 * What one body may do with the reports of another, between two dates.
 *
 * @param to    the body that is reported to
 * @param until last day; null while it holds
 */
public record ReportingLine(UUID id, UUID to, Verb verb, LocalDate from, LocalDate until) implements Identified {}
