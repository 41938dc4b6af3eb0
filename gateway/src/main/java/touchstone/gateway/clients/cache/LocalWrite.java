package touchstone.gateway.clients.cache;

import touchstone.gateway.clients.Owner;

/** Something was written through this gateway: what the owner answered about that authority before may no longer be so. */
public record LocalWrite(String authority, Owner owner) {}
