package touchstone.contracts.plans.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;

/**
 * A strand of the plan's work.
 *
 * @param reference how people say it: "W2"
 * @param title     what people call it
 * @param phase     the phase it lies in; null when the plan has none
 */
public record Workstream(UUID id, int version, String reference, String title, @Nullable UUID phase) implements Versioned {}
