package touchstone.contracts.plans;

import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Versioned;

/**
 * A stretch of the plan's time.
 *
 * @param suspendedFrom null while it is active at the date asked about
 * @param reason        why it is suspended, and by whose decision
 * @param waitsFor      the phase whose sign-off it needs before it resumes; null when none
 */
public record Phase(
        UUID id, int version, int number, String title, LocalDate suspendedFrom, String reason, UUID waitsFor)
        implements Versioned {}
