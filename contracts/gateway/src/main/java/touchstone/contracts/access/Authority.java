package touchstone.contracts.access;

import org.jspecify.annotations.Nullable;

/**
 * A council area: the tenant to which every row belongs.
 *
 * @param slug   its name in addresses
 * @param name   how pages call it
 * @param closed when and why its programme was closed; null while it runs
 */
public record Authority(String slug, String name, @Nullable Closing closed) {}
