package touchstone.contracts.plans.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Versioned;
import touchstone.contracts.plans.signoff.SignedOff;

/**
 * A stretch of the plan's time, at the date asked about.
 *
 * @param suspendedFrom null while it is active
 * @param reason        why it is suspended, and by whose decision
 * @param waitsFor      the phase whose sign-off it needs before it resumes; null when none
 * @param waiting       whether that phase is not signed off yet
 * @param signedOff     the sign-off that stands; null when none does
 * @param suspensions   every time it was suspended; the latest first
 */
public record Phase(
        UUID id,
        int version,
        int number,
        String title,
        LocalDate suspendedFrom,
        String reason,
        UUID waitsFor,
        boolean waiting,
        SignedOff signedOff,
        List<Suspended> suspensions) implements Versioned {}
