package touchstone.contracts.plans.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;
import touchstone.contracts.plans.signoff.SignedOff;

/**
 * A stretch of the plan's time, at the date asked about.
 *
 * @param number        place in time, from 1
 * @param title         what people call it
 * @param suspendedFrom null while it is active
 * @param reason        why it is suspended, and by whose decision; null while it is active
 * @param waitsFor      the phase whose sign-off it needs before it resumes; null when none
 * @param waiting       whether that phase is not signed off yet
 * @param signedOff     the sign-off that stands; null when none does
 * @param suspensions   every time it was suspended; the latest first
 * @param allowed       what the caller can do with it now; nothing when it is shown as it was on a past date
 */
public record Phase(
        UUID id,
        int version,
        int number,
        String title,
        @Nullable LocalDate suspendedFrom,
        @Nullable String reason,
        @Nullable UUID waitsFor,
        boolean waiting,
        @Nullable SignedOff signedOff,
        List<Suspended> suspensions,
        List<PhaseMove> allowed) implements Versioned {}
