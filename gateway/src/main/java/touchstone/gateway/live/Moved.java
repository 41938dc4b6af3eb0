package touchstone.gateway.live;

/** Something of that authority changed, wherever it was written. */
public record Moved(String authority) {}
