package touchstone.contracts.governance.decision;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * That one decision takes the place of another.
 *
 * @param decision the other of the two
 * @param kind     whether something new stands in its place
 */
public record Replacement(@NotNull UUID decision, @NotNull ReplacementKind kind) {}
