package touchstone.metrics.spc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Polarity;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.spc.Assurance;
import touchstone.contracts.metrics.spc.Side;
import touchstone.contracts.metrics.spc.Signal;
import touchstone.contracts.metrics.spc.Stretch;
import touchstone.contracts.metrics.spc.Variation;
import touchstone.contracts.metrics.target.Target;
import touchstone.metrics.measure.QuantityWords;

/** What a series says, in sentences. */
final class SeriesWords {
    static final String OVERLAPPING = "Figures of this kind share months with those before them, so no limits are drawn: each would be expected to be like the last.";
    static final String WITHHELD = "A figure of this series is withheld, so no limits are drawn: they would give it back.";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Indicator indicator;
    private final String silence;

    /** @param silence why there are no limits, whatever the figures; null where there may be some */
    SeriesWords(Indicator indicator, String silence) {
        this.indicator = indicator;
        this.silence = silence;
    }

    /** Why nothing is concluded; empty when something is. */
    Optional<String> silence(ControlledStretch latest) {
        if (silence != null) {
            return Optional.of(silence);
        }
        if (latest == null) {
            return Optional.of("There is no finished figure to chart yet.");
        }
        int points = latest.limits().map(Xmr::baseline).orElse(latest.readings().size());
        return points >= Xmr.ENOUGH_POINTS ? Optional.empty() : Optional.of("Nothing is concluded before there are %d points; there %s."
                .formatted(Xmr.ENOUGH_POINTS, points == 1 ? "is 1" : "are " + points));
    }

    Stretch stretch(ControlledStretch stretch) {
        return new Stretch(stretch.number(), stretch.readings().get(0).period(), stretch.last().period(), stretch.readings().size(),
                stretch.begins(), stretch.rebase() == null ? null : stretch.rebase().cause, stretch.limits().map(Xmr::record).orElse(null),
                stretch.limits().map(this::limits).orElseGet(this::noLimits));
    }

    private String noLimits() {
        return silence != null ? silence : "Limits are drawn from %d points on.".formatted(Xmr.LEAST_POINTS);
    }

    private String limits(Xmr xmr) {
        String screened = xmr.screened() == 0 ? "" : ", %d exceptional %s left out".formatted(xmr.screened(), xmr.screened() == 1 ? "step" : "steps");
        return "%s %s, limits %s and %s, from %d points%s.".formatted(xmr.isTrial() ? "On trial: mean" : "Mean", amount(xmr.mean()),
                bare(possible(xmr.lower())), amount(possible(xmr.upper())), xmr.baseline(), screened);
    }

    String variation(ControlledStretch latest, Variation verdict) {
        if (verdict == Variation.COMMON_CAUSE) {
            return "%s is common cause: it lies where chance alone would put it.".formatted(latest.last().period());
        }
        Map.Entry<Signal, Side> mark = latest.lastMarks().entrySet().iterator().next();
        return "%s is special cause: it is %s%s.".formatted(latest.last().period(), cause(mark.getKey(), mark.getValue() == Side.HIGH), judged(verdict));
    }

    private static String cause(Signal signal, boolean high) {
        return switch (signal) {
            case ASTRONOMICAL -> high ? "above the upper limit" : "below the lower limit";
            case SHIFT -> "one of seven or more in a row %s the mean".formatted(high ? "above" : "below");
            case TREND -> "one of seven or more in a row that %s".formatted(high ? "rise" : "fall");
            case TWO_OF_THREE -> "one of two in three near the %s limit".formatted(high ? "upper" : "lower");
        };
    }

    private String judged(Variation verdict) {
        String better = indicator.polarity() == Polarity.HIGH ? "higher is better" : "lower is better";
        return switch (verdict) {
            case SPECIAL_IMPROVING -> ", an improvement, since " + better;
            case SPECIAL_CONCERNING -> ", a concern, since " + better;
            default -> "; neither way alone is better";
        };
    }

    String assurance(ControlledStretch latest, Target target, Assurance verdict) {
        Xmr xmr = latest.limits().orElseThrow();
        String between = "between the limits %s and %s".formatted(bare(possible(xmr.lower())), amount(possible(xmr.upper())));
        String goal = target.value() == null ? QuantityWords.words(target.low()) + " to " + QuantityWords.words(indicator.unit(), target.high())
                : QuantityWords.words(indicator.unit(), target.value());
        return switch (verdict) {
            case HITS -> "Unless something changes the target of %s is met: all that is expected, %s, meets it.".formatted(goal, between);
            case MISSES -> "Unless something changes the target of %s is missed: nothing that is expected, %s, meets it.".formatted(goal, between);
            default -> "Unless something changes the target of %s is met and missed by chance: it lies %s.".formatted(goal, between);
        };
    }

    private String amount(BigDecimal value) {
        return QuantityWords.words(indicator.unit(), rounded(value));
    }

    private String bare(BigDecimal value) {
        return QuantityWords.words(rounded(value));
    }

    /** A limit is arithmetic and may lie where no figure can. */
    private BigDecimal possible(BigDecimal limit) {
        BigDecimal from = indicator.unit() == Unit.SCORE || indicator.unit() == Unit.MONEY ? limit : limit.max(BigDecimal.ZERO);
        return indicator.unit() == Unit.PERCENTAGE && !indicator.exceedsWhole() ? from.min(WHOLE) : from;
    }

    /** One decimal more than its figures have. */
    private BigDecimal rounded(BigDecimal value) {
        return value.setScale(indicator.precision() + 1, RoundingMode.HALF_UP);
    }
}
