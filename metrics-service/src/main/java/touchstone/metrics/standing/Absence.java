package touchstone.metrics.standing;

import static touchstone.contracts.metrics.indicator.FigureReason.BLANK;
import static touchstone.contracts.metrics.indicator.FigureReason.ILLUSTRATIVE;
import static touchstone.contracts.metrics.indicator.FigureReason.NOT_APPLICABLE;
import static touchstone.contracts.metrics.indicator.FigureReason.NOT_AVAILABLE;
import static touchstone.contracts.metrics.indicator.FigureReason.NO_EARLIER_FIGURE;
import static touchstone.contracts.metrics.indicator.FigureReason.NO_FIGURE;
import static touchstone.contracts.metrics.indicator.FigureReason.SUPPRESSED;

import java.util.Locale;
import java.util.Optional;
import touchstone.contracts.metrics.indicator.FigureReason;
import touchstone.contracts.metrics.reading.Missing;
import touchstone.contracts.metrics.reading.Reading;

/**
 * Why there is nothing to compare.
 *
 * @param period the period it speaks of; null when of none
 * @param words  a sentence
 */
record Absence(FigureReason reason, String period, String words) {

    /** Empty when the reading has a figure that counts; null is one that is not there. */
    static Optional<Absence> of(Reading reading) {
        if (reading == null) {
            return Optional.of(new Absence(NO_FIGURE, null, "There is no accepted figure yet."));
        }
        if (reading.missing() != null) {
            return Optional.of(missing(reading.missing(), reading.period()));
        }
        return reading.illustrative() ? Optional.of(new Absence(ILLUSTRATIVE, reading.period(),
                "The figure for %s is illustrative and is kept out of every comparison.".formatted(reading.period()))) : Optional.empty();
    }

    /** Of a reading that is to be compared with an earlier one, which may be null. */
    static Optional<Absence> ofEither(Reading before, Reading now) {
        return of(now).or(() -> before == null ? Optional.of(alone(now)) : of(before));
    }

    private static Absence alone(Reading now) {
        return new Absence(NO_EARLIER_FIGURE, now.period(),
                "There is no earlier %s to compare %s with.".formatted(now.kind().name().toLowerCase(Locale.ROOT), now.period()));
    }

    private static Absence missing(Missing why, String period) {
        return switch (why) {
            case SUPPRESSED -> of(SUPPRESSED, period, "suppressed, because its numbers are too small to publish");
            case NOT_AVAILABLE -> of(NOT_AVAILABLE, period, "not available");
            case NOT_APPLICABLE -> of(NOT_APPLICABLE, period, "not applicable");
            case BLANK -> of(BLANK, period, "left blank in its source");
        };
    }

    private static Absence of(FigureReason reason, String period, String what) {
        return new Absence(reason, period, "The figure for %s is %s.".formatted(period, what));
    }
}
