package touchstone.metrics.scorecard;

import java.math.BigDecimal;
import java.util.stream.Stream;
import touchstone.contracts.metrics.commentary.Claim;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.scorecard.Scorecard.Disagreement;
import touchstone.metrics.measure.QuantityWords;
import touchstone.metrics.measure.Ratio;

/** Names where a text claims another figure than its table shows, counting a claim as exact only to its own decimals. */
final class Disagreements {
    private Disagreements() {}

    static Stream<Disagreement> in(Commentary text, ScorecardSources sources) {
        return text.claims().stream().flatMap(claim -> sources.indicator(claim.indicator()).stream()
                .flatMap(indicator -> sources.reading(claim.indicator(), claim.period(), claim.breakdown()).stream()
                        .filter(reading -> reading.value() != null && !agrees(indicator.unit(), reading, claim.value()))
                        .map(reading -> new Disagreement(text.id(), claim, reading, words(indicator, reading, claim)))));
    }

    private static boolean agrees(Unit unit, Reading reading, BigDecimal claimed) {
        if (reading.numerator() != null && reading.denominator() != null) {
            return new Ratio(unit, reading.numerator(), reading.denominator()).agreesWith(claimed);
        }
        int decimals = Math.max(0, Math.min(claimed.scale(), reading.value().scale()));
        BigDecimal gap = reading.value().subtract(claimed).abs();
        return gap.add(gap).compareTo(BigDecimal.ONE.movePointLeft(decimals)) <= 0;
    }

    private static String words(Indicator indicator, Reading reading, Claim claim) {
        String parts = reading.numerator() == null || reading.denominator() == null ? ""
                : " (%s of %s)".formatted(QuantityWords.words(reading.numerator()), QuantityWords.words(reading.denominator()));
        return "%s in %s: the text says %s, the table %s%s.".formatted(indicator.title(), claim.period(),
                QuantityWords.words(indicator.unit(), claim.value()), QuantityWords.words(indicator.unit(), reading.value()), parts);
    }
}
