package touchstone.contracts.plans.update;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;
import touchstone.contracts.plans.action.Count;

/**
 * What an agency says of an action at a date. Append-only: a correction is a new update.
 *
 * @param action       what it reports on
 * @param agency       slug of the agency that reports
 * @param author       the post or agency that wrote it
 * @param narrative    what was done and what came of it
 * @param asAt         the date it speaks of
 * @param counts       the quantities it speaks of
 * @param returnReason why it was returned; null unless it was
 * @param submittedOn  when it was sent
 * @param resubmits    the returned update that it answers; null for none
 * @param warnings     where the narrative looks as if it named a child; only told inside the authority
 * @param allowed      what the caller can do with it now; nothing when it is shown as it was on a past date
 */
public record ProgressUpdate(
        UUID id,
        int version,
        UUID action,
        String agency,
        String author,
        String narrative,
        ClaimedState claimed,
        LocalDate asAt,
        List<Count> counts,
        UpdateState state,
        @Nullable String returnReason,
        LocalDate submittedOn,
        @Nullable UUID resubmits,
        List<NarrativeWarning> warnings,
        List<UpdateMove> allowed) implements Versioned {}
