package touchstone.contracts.access;

/** A partner of an authority, or one of the council's own directorates. */
public record Agency(String slug, String name, AgencyKind kind) {}
