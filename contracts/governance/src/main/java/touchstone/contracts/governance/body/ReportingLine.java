package touchstone.contracts.governance.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Identified;

/**
 * What one body may do with the reports of another, between two dates.
 *
 * @param to    the body that is reported to
 * @param verbs what that body may do with them
 * @param from  first day; null when the record does not say
 * @param until last day; null while it holds
 */
public record ReportingLine(
        UUID id,
        UUID to,
        List<Verb> verbs,
        @Nullable LocalDate from,
        @Nullable LocalDate until) implements Identified {}
