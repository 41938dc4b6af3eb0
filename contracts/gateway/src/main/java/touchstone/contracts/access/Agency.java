package touchstone.contracts.access;

/**
 * A partner of an authority, or one of the council's own directorates.
 *
 * @param slug its name in addresses
 * @param name how pages call it
 */
public record Agency(String slug, String name, AgencyKind kind) {}
