package touchstone.gateway.identity.agency;

/** An authority or an agency of it was added, or its programme was closed or reopened. */
public record DirectoryChanged(String authority) {}
