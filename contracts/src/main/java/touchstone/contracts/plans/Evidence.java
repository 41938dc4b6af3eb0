package touchstone.contracts.plans;

import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Versioned;

/** Something that shows an action was done (output) or made a difference (impact). */
public record Evidence(
        UUID id,
        int version,
        UUID action,
        String agency,
        EvidenceKind kind,
        String title,
        String link,
        LocalDate dated,
        EvidenceState state) implements Versioned {}
