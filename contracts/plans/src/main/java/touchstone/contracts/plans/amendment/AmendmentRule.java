package touchstone.contracts.plans.amendment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Role;
import touchstone.contracts.Versioned;

/**
 * An authority's rule for a kind of amendment; the general rule until the authority sets its own.
 *
 * @param own           whether the authority set it
 * @param approvers     who may approve it, or record its approval
 * @param decidedBy     the body that alone may decide it; null when an approver decides
 * @param needsDecision whether the approval must name the decision by its typed reference
 * @param requires      whose part must be on record first
 */
public record AmendmentRule(
        UUID id,
        int version,
        AmendmentKind kind,
        boolean own,
        List<Role> approvers,
        @Nullable String decidedBy,
        boolean needsDecision,
        List<Requirement> requires) implements Versioned {}
