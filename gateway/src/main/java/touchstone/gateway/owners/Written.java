package touchstone.gateway.owners;

/** Something was written through this gateway: what was read of that authority before may no longer be so. */
public record Written(String authority) {}
