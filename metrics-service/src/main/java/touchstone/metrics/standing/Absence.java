package touchstone.metrics.standing;

import touchstone.contracts.metrics.reading.Reading;

/** Why a reading cannot be compared, in words. */
final class Absence {
    private Absence() {}

    /** A sentence, or null when the reading has a figure that counts. */
    static String of(Reading reading) {
        if (reading.missing() != null) {
            return "The figure for %s is %s.".formatted(reading.period(), switch (reading.missing()) {
                case SUPPRESSED -> "suppressed, because its numbers are too small to publish";
                case NOT_AVAILABLE -> "not available";
                case NOT_APPLICABLE -> "not applicable";
                case BLANK -> "left blank in its source";
            });
        }
        return reading.illustrative()
                ? "The figure for %s is illustrative and is kept out of every comparison.".formatted(reading.period())
                : null;
    }
}
