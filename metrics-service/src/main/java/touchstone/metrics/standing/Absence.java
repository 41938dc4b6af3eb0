package touchstone.metrics.standing;

import static touchstone.contracts.metrics.indicator.FigureReason.BLANK;
import static touchstone.contracts.metrics.indicator.FigureReason.GAP;
import static touchstone.contracts.metrics.indicator.FigureReason.ILLUSTRATIVE;
import static touchstone.contracts.metrics.indicator.FigureReason.NOT_APPLICABLE;
import static touchstone.contracts.metrics.indicator.FigureReason.NOT_AVAILABLE;
import static touchstone.contracts.metrics.indicator.FigureReason.NO_EARLIER_FIGURE;
import static touchstone.contracts.metrics.indicator.FigureReason.NO_FIGURE;
import static touchstone.contracts.metrics.indicator.FigureReason.OTHER_PERIOD;
import static touchstone.contracts.metrics.indicator.FigureReason.PROVISIONAL;
import static touchstone.contracts.metrics.indicator.FigureReason.REDEFINED;
import static touchstone.contracts.metrics.indicator.FigureReason.SUPPRESSED;
import static touchstone.contracts.metrics.indicator.FigureReason.UNFINISHED;

import java.util.Optional;
import touchstone.contracts.metrics.indicator.FigureReason;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.reading.Missing;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.metrics.measure.Period;

/**
 * Why there is nothing to judge or to compare.
 *
 * @param period the period it speaks of; null when of none
 * @param words  a sentence
 */
record Absence(FigureReason reason, String period, String words) {
    /** How far back a figure may lie that another is compared with. */
    private static final int YEARS = 2;

    /** Empty when the reading has a finished, real figure; null is one that is not there. */
    static Optional<Absence> of(Reading reading) {
        if (reading == null) {
            return Optional.of(new Absence(NO_FIGURE, null, "There is no accepted figure yet."));
        }
        if (reading.missing() != null) {
            return Optional.of(missing(reading.missing(), reading.period()));
        }
        if (reading.illustrative()) {
            return Optional.of(of(ILLUSTRATIVE, reading.period(), "illustrative and is kept out of every comparison"));
        }
        if (reading.provisional()) {
            return Optional.of(of(PROVISIONAL, reading.period(), "provisional and counts once it is final"));
        }
        return Period.of(reading).to().isAfter(reading.reportedOn())
                ? Optional.of(of(UNFINISHED, reading.period(), "of " + reading.reportedOn() + ", before the period had ended"))
                : Optional.empty();
    }

    /** The same, and empty only for a kind of period that the indicator is judged by. */
    static Optional<Absence> of(Indicator indicator, Reading reading) {
        return of(reading).or(() -> indicator.periods().contains(reading.kind()) ? Optional.empty() : Optional.of(otherThan(indicator, reading)));
    }

    /** Of one that is not of the kind of period that the latest figure is of. */
    static Absence otherThan(Indicator indicator, Reading reading) {
        return of(OTHER_PERIOD, reading.period(), "of a %s; this indicator is judged by the %s".formatted(
                Period.words(reading.kind()), Period.words(indicator.periods().get(0))));
    }

    /** Of a reading that is to be compared with an earlier one, which may be null. */
    static Optional<Absence> ofEither(Reading before, Reading now) {
        return of(now).or(() -> before == null ? Optional.of(alone(now)) : of(before)).or(() -> apart(before, now));
    }

    private static Optional<Absence> apart(Reading before, Reading now) {
        if (before.definition() != now.definition()) {
            return Optional.of(new Absence(REDEFINED, now.period(),
                    "%s is counted by another definition than %s and is not compared with it.".formatted(now.period(), before.period())));
        }
        return Period.of(before).to().plusYears(YEARS).isBefore(Period.of(now).to())
                ? Optional.of(new Absence(GAP, now.period(), "The last %s before %s is %s, too long ago to compare with."
                        .formatted(Period.words(now.kind()), now.period(), before.period())))
                : Optional.empty();
    }

    private static Absence alone(Reading now) {
        return new Absence(NO_EARLIER_FIGURE, now.period(),
                "There is no earlier %s to compare %s with.".formatted(Period.words(now.kind()), now.period()));
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
