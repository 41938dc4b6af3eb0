package touchstone.contracts.plans.amendment;

import java.util.List;
import java.util.UUID;
import touchstone.contracts.Role;
import touchstone.contracts.Versioned;

/**
 * An authority's rule for a kind of amendment; the general rule until the authority sets its own.
 *
 * @param own whether the authority set it
 */
public record AmendmentRule(
        UUID id,
        int version,
        AmendmentKind kind,
        boolean own,
        List<Role> approvers,
        String decidedBy,
        boolean needsDecision,
        List<Requirement> requires) implements Versioned {}
