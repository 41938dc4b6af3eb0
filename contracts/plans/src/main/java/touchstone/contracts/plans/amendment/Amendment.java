package touchstone.contracts.plans.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;

/**
 * A change of an approved plan. Its content is the difference between the plan's last version and the plan as it is.
 *
 * @param plan          the plan it changes
 * @param title         what changes, in a line
 * @param reason        why it changes
 * @param number        of the version that it makes, or would make
 * @param proposedOn    the day it was proposed
 * @param proposedBy    the post that proposed it
 * @param consultations who was asked and who agreed, as recorded
 * @param missing       what must still be on record before it can be approved; empty when nothing, and once it is
 *                      closed
 * @param ended         why it was refused or withdrawn; null otherwise
 * @param open          whether it waits to be decided
 * @param allowed       what the caller can do with it now
 */
public record Amendment(
        UUID id,
        int version,
        UUID plan,
        AmendmentKind kind,
        String title,
        String reason,
        AmendmentState state,
        int number,
        LocalDate proposedOn,
        String proposedBy,
        List<Consultation> consultations,
        List<Requirement> missing,
        @Nullable String ended,
        boolean open,
        List<AmendmentMove> allowed) implements Versioned {

    /**
     * Somebody's part in it, as recorded.
     *
     * @param party      a post or a body
     * @param on         when they were asked, or agreed
     * @param note       what they said; null when not recorded
     * @param recordedBy the post that recorded it
     */
    public record Consultation(
            Involvement involvement,
            String party,
            LocalDate on,
            @Nullable String note,
            String recordedBy) {}
}
