package touchstone.contracts.plans.update;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.plans.action.Count;

/**
 * A progress update to submit.
 *
 * @param narrative what was done and what came of it
 * @param asAt      the date it speaks of; not in the future
 * @param counts    where the action counts something, how much of it is done by then; what is left out stays as it was
 * @param resubmits the returned update that this one answers
 */
public record NewUpdate(
        @NotBlank @Size(max = 10_000) String narrative,
        @NotNull ClaimedState claimed,
        @NotNull @PastOrPresent LocalDate asAt,
        @Size(max = 10) List<@Valid @NotNull Count> counts,
        UUID resubmits) {}
