package touchstone.contracts.governance.body;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A line along which a body reports to another.
 *
 * @param to    the body that is reported to
 * @param verbs what that body may do with the reports
 * @param from  first day; leave out when the record does not say
 * @param until last day; leave out while it holds
 */
public record NewReportingLine(@NotNull UUID to, @NotEmpty @Size(max = 9) List<@NotNull Verb> verbs, LocalDate from, LocalDate until) {}
