package touchstone.contracts.access;

/** A council area: the tenant to which every row belongs. */
public record Authority(String slug, String name) {}
