package touchstone.contracts.plans.update;

import java.util.UUID;

/** Tells the change feed of a draft, and not what it says: that is for few, who read it through its own address. */
public record DraftChanged(UUID id, UUID action, String agency) {}
