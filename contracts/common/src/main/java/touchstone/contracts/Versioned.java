package touchstone.contracts;

/** A representation with a version: sent as {@code ETag}, asked back as {@code If-Match} (428 when missing, 412 when stale). */
public interface Versioned extends Identified {
    /** Counts the changes saved, from 0. */
    int version();
}
