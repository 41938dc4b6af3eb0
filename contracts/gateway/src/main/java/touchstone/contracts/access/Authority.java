package touchstone.contracts.access;

/**
 * A council area: the tenant to which every row belongs.
 *
 * @param slug its name in addresses
 * @param name how pages call it
 */
public record Authority(String slug, String name) {}
