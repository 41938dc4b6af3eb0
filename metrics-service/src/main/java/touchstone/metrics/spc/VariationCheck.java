package touchstone.metrics.spc;

import java.util.Map;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Polarity;
import touchstone.contracts.metrics.spc.Side;
import touchstone.contracts.metrics.spc.Signal;
import touchstone.contracts.metrics.spc.Variation;
import touchstone.contracts.metrics.spc.VariationVerdict;

/** What kind of variation the latest point of a series shows. */
final class VariationCheck {
    private VariationCheck() {}

    /** @param latest the last stretch; null when there is none */
    static VariationVerdict of(Indicator indicator, ControlledStretch latest, SeriesWords words) {
        return words.silence(latest).map(why -> new VariationVerdict(Variation.NO_VERDICT, null, why)).orElseGet(() -> {
            Map<Signal, Side> marks = latest.lastMarks();
            Variation verdict = variation(indicator.polarity(), marks);
            return new VariationVerdict(verdict, marks.values().stream().findFirst().orElse(null), words.variation(latest, verdict));
        });
    }

    /** @param marks signals of a point, the strongest first; none for common cause */
    static Variation variation(Polarity polarity, Map<Signal, Side> marks) {
        if (marks.isEmpty()) {
            return Variation.COMMON_CAUSE;
        }
        Side side = marks.values().iterator().next();
        return switch (polarity) {
            case HIGH -> side == Side.HIGH ? Variation.SPECIAL_IMPROVING : Variation.SPECIAL_CONCERNING;
            case LOW -> side == Side.LOW ? Variation.SPECIAL_IMPROVING : Variation.SPECIAL_CONCERNING;
            case RANGE, NEUTRAL -> Variation.SPECIAL_NEUTRAL;
        };
    }
}
