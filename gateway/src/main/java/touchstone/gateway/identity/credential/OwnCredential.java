package touchstone.gateway.identity.credential;

import touchstone.contracts.access.credential.Credential;

/** A credential as whoever shows it sees it, and the authority where it counts. */
public record OwnCredential(String authority, Credential credential) {}
