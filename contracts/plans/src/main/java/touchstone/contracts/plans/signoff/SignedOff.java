package touchstone.contracts.plans.signoff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-off as it is kept.
 *
 * @param id         of the sign-off
 * @param body       the body that decided, as people call it
 * @param decidedOn  the day from which it is signed off
 * @param decision   typed reference of the decision or meeting; null when it was taken before Touchstone
 * @param fromPaper  whether it cites nothing in the register: it is taken from paper, and pages say so
 * @param recordedBy post that recorded it
 * @param reopened   null while it stands
 */
public record SignedOff(
        UUID id,
        String body,
        LocalDate decidedOn,
        @Nullable String decision,
        boolean fromPaper,
        String recordedBy,
        @Nullable Reopened reopened) {

    /**
     * That it was reopened, and why.
     *
     * @param body       the body that decided, as people call it
     * @param decidedOn  the first day on which it was open again
     * @param reason     why it is open again
     * @param decision   typed reference of the decision or meeting; null when there is none
     * @param recordedBy post that recorded it
     */
    public record Reopened(
            String body,
            LocalDate decidedOn,
            String reason,
            @Nullable String decision,
            String recordedBy) {}
}
