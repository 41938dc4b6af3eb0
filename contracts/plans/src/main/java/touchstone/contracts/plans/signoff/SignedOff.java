package touchstone.contracts.plans.signoff;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A sign-off as it is kept.
 *
 * @param recordedBy post that recorded it
 * @param reopened   null while it stands
 */
public record SignedOff(
        UUID id, String body, LocalDate decidedOn, String decision, String recordedBy, Reopened reopened) {

    /** That it was reopened, and why. */
    public record Reopened(String body, LocalDate decidedOn, String reason, String decision, String recordedBy) {}
}
