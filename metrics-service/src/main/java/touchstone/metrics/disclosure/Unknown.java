package touchstone.metrics.disclosure;

/**
 * A number that somebody outside may try to work out: one of a figure's counts, or what no part of a sum accounts for.
 * All numbers are whole multiples of the system's smallest unit.
 */
final class Unknown {
    static final long UNLIMITED = Long.MAX_VALUE;

    final int id;
    /** The figure it is seen with, or null: what is unrecorded is never seen. */
    final Cell cell;
    /** What it is; null where nobody here knows it either. */
    final Long value;
    /** What it must be at least and at most, as far as its figure tells. */
    final long least;
    final long most;
    /** Counts from 1 to this are protected; 0 protects nothing. */
    final long threshold;
    private final boolean sourceSuppressed;
    private boolean known;

    private Unknown(int id, Cell cell, Long value, long least, long most, long threshold, boolean sourceSuppressed) {
        this.id = id;
        this.cell = cell;
        this.value = value;
        this.least = least;
        this.most = most;
        this.threshold = threshold;
        this.sourceSuppressed = sourceSuppressed;
    }

    static Unknown of(int id, Cell cell, long value, long threshold) {
        return new Unknown(id, cell, value, value, value, threshold, false);
    }

    /** One that its figure tells only between bounds, because it is rounded. */
    static Unknown between(int id, Cell cell, long value, long least, long most, long threshold) {
        return new Unknown(id, cell, value, least, most, threshold, false);
    }

    static Unknown suppressedAtSource(int id, Cell cell, long threshold) {
        return new Unknown(id, cell, null, 0, UNLIMITED, threshold, true);
    }

    /** @param value null where it is not known here */
    static Unknown unrecorded(int id, Long value, long threshold) {
        return new Unknown(id, null, value, 0, UNLIMITED, threshold, false);
    }

    boolean isExact() {
        return value != null && least == most;
    }

    /** Whether nobody outside may know it closer than that it is from 1 to the threshold, and nobody does yet. */
    boolean isSensitive(long one) {
        return !known && isSmall(one);
    }

    boolean isSmall(long one) {
        if (threshold == 0 || value == null) {
            return threshold > 0 && sourceSuppressed;
        }
        return cell == null || isExact() ? value > 0 && value <= threshold : isTooClose(one);
    }

    /** Whether its bounds tell more than that it may be small. */
    private boolean isTooClose(long one) {
        boolean mayBeSmall = least <= threshold && most >= one;
        boolean mayBeAnySmall = least <= one && most >= threshold;
        return mayBeSmall && !mayBeAnySmall;
    }

    boolean isKnown() {
        return known;
    }

    void know() {
        known = isExact();
    }
}
