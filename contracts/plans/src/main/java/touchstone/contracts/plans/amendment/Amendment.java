package touchstone.contracts.plans.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Versioned;

/**
 * A change of an approved plan. Its content is the difference between the plan's last version and the plan as it is.
 *
 * @param number  of the version that it makes, or would make
 * @param missing what must still be on record before it can be approved; empty when nothing, and once it is closed
 * @param ended   why it was refused or withdrawn; null otherwise
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
        String ended) implements Versioned {

    /** Somebody's part in it, as recorded. */
    public record Consultation(Involvement involvement, String party, LocalDate on, String note, String recordedBy) {}
}
