package touchstone.contracts.plans.update;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.plans.action.Count;

/**
 * An update in the making; anything of it may still be missing.
 *
 * @param narrative what was done and what came of it
 * @param asAt      the date it speaks of
 * @param counts    how much is done of what the action counts
 */
public record NewDraft(
        @Size(max = 10_000) String narrative,
        ClaimedState claimed,
        LocalDate asAt,
        @Size(max = 10) List<@Valid @NotNull Count> counts) {}
