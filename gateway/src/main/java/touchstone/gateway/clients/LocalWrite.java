package touchstone.gateway.clients;

/** Something was written through this gateway: what was read of that authority before may no longer be so. */
public record LocalWrite(String authority) {}
