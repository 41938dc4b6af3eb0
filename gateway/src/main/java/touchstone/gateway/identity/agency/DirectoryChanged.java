package touchstone.gateway.identity.agency;

/** An authority or an agency of it was added. */
public record DirectoryChanged(String authority) {}
