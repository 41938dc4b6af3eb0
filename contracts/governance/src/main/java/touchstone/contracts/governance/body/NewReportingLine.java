package touchstone.contracts.governance.body;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line along which a body reports to another.
 *
 * @param to    the body that is reported to
 * @param from  first day; leave out when the record does not say
 * @param until last day; leave out while it holds
 */
public record NewReportingLine(@NotNull UUID to, @NotNull Verb verb, LocalDate from, LocalDate until) {}
