package touchstone.contracts.plans.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import touchstone.contracts.Role;

/**
 * Who may approve a kind of amendment, and on what.
 *
 * @param approvers     who may approve it, or record its approval: director, programme-manager, secretariat
 * @param decidedBy     the body that alone may decide it; null when an approver decides
 * @param needsDecision whether the approval must name the decision by its typed reference
 * @param requires      whose part must be on record first
 */
public record NewAmendmentRule(
        @NotEmpty @Size(max = 3) List<@NotNull Role> approvers,
        @Size(min = 1, max = 200) String decidedBy,
        boolean needsDecision,
        @NotNull @Size(max = 10) List<@Valid @NotNull Requirement> requires) {}
