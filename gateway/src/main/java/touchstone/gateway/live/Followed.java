package touchstone.gateway.live;

/** From now on every owner is followed, and whatever was known before is in doubt. */
public record Followed() {}
