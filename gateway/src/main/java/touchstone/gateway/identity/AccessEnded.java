package touchstone.gateway.identity;

/** Somebody may do less than before: what was remembered of callers no longer counts. */
public record AccessEnded() {}
