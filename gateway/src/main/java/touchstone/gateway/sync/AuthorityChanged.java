package touchstone.gateway.sync;

/** Something of that authority changed, wherever it was written. */
public record AuthorityChanged(String authority) {}
