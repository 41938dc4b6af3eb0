package touchstone.contracts.plans.update;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An update in a list across actions.
 *
 * @param reference     of its action: "A5.3"
 * @param text          of its action
 * @param resubmittedAs the update that answers this returned one; null while none does
 */
public record ReviewEntry(ProgressUpdate update, String reference, String text, @Nullable UUID resubmittedAs) {}
