package touchstone.contracts.plans.version;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action that differs between two versions.
 *
 * @param was     null when it was added
 * @param now     null when it was removed
 * @param fields  names of the fields that differ; empty when it was added or removed
 * @param because why it was withdrawn; null when it was not
 */
public record ActionDifference(
        @Nullable PlannedAction was,
        @Nullable PlannedAction now,
        List<String> fields,
        @Nullable String because) {}
