package touchstone.contracts.plans.plan;

import java.util.UUID;
import touchstone.contracts.Identified;

/** A strand of the plan's work. */
public record Workstream(UUID id, String reference, String title, UUID phase) implements Identified {}
