package touchstone.gateway.clients.cache;

/** Something of that authority changed, wherever it was written. */
public record AuthorityChanged(String authority) {}
