package touchstone.gateway.clients.cache;

/** From now on every owner is followed, and whatever was known before is in doubt. */
public record FeedsInSync() {}
