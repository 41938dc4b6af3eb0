package touchstone.metrics.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import touchstone.contracts.metrics.commentary.Disagreement;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.metrics.claim.FoundNumber.Measure;
import touchstone.metrics.claim.FoundNumber.Relation;
import touchstone.metrics.measure.QuantityWords;
import touchstone.metrics.measure.Ratio;

/** Whether a figure bears what a text says of it: a number counts as exact to its own decimals only. Empty where it does. */
final class ClaimVerdict {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ClaimVerdict() {}

    /** A figure that the author of a text listed. */
    static Optional<Disagreement> of(Indicator indicator, Reading reading, BigDecimal claimed) {
        return agrees(indicator.unit(), reading, claimed) ? Optional.empty()
                : Optional.of(disagreement(indicator, reading, QuantityWords.words(indicator.unit(), claimed), claimed));
    }

    /** @param before the figure of the period before; null for none */
    static Optional<Disagreement> of(Indicator indicator, FoundNumber number, Reading before, Reading reading) {
        if (number.relation().isChange()) {
            return before == null || before.definition() != reading.definition() ? Optional.empty() : change(indicator, number, before, reading);
        }
        return holds(indicator.unit(), number, reading) ? Optional.empty() : Optional.of(disagreement(indicator, reading, number.quote(), number.value()));
    }

    /** What is said of several alike holds for each of them, or for none, or only for all of them together. */
    static Optional<Disagreement> pooled(List<Indicator> indicators, FoundNumber number, List<Reading> readings) {
        List<Integer> broken = IntStream.range(0, readings.size()).filter(i -> !holds(indicators.get(i).unit(), number, readings.get(i))).boxed().toList();
        BigDecimal numerator = readings.stream().map(Reading::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal denominator = readings.stream().map(Reading::denominator).reduce(BigDecimal.ZERO, BigDecimal::add);
        Ratio together = new Ratio(Unit.PERCENTAGE, numerator, denominator);
        if (broken.isEmpty() || number.relation() == Relation.IS && broken.size() < readings.size()) {
            return Optional.empty();
        }
        Reading reading = readings.get(broken.get(0));
        String others = broken.stream().map(i -> indicators.get(i).title() + " " + shown(indicators.get(i).unit(), readings.get(i))).collect(Collectors.joining("; "));
        String pooled = QuantityWords.words(Unit.PERCENTAGE, together.value(1)) + " (" + of(numerator, denominator) + ")";
        String words = holds(number, together)
                ? "“%s” holds only taken together, %s: in %s the table has %s.".formatted(number.quote(), pooled, reading.period(), others)
                : "In %s the text says %s, the table %s; taken together %s.".formatted(reading.period(), number.quote(), others, pooled);
        return Optional.of(new Disagreement(number.quote(), indicators.get(broken.get(0)).code(), null, reading.period(), number.value(), words));
    }

    private static boolean holds(Unit unit, FoundNumber number, Reading reading) {
        return number.relation() == Relation.IS ? agrees(unit, reading, number.value()) : holds(number, Ratio.of(unit, reading));
    }

    private static boolean holds(FoundNumber number, Ratio figure) {
        return switch (number.relation()) {
            case BELOW -> figure.isBelow(number.value());
            case ABOVE -> figure.isAbove(number.value());
            default -> figure.agreesWith(number.value());
        };
    }

    private static boolean agrees(Unit unit, Reading reading, BigDecimal claimed) {
        if (reading.numerator() != null && reading.denominator() != null) {
            return new Ratio(unit, reading.numerator(), reading.denominator()).agreesWith(claimed);
        }
        return isClose(reading.value(), claimed, Math.max(0, Math.min(claimed.scale(), reading.value().scale())));
    }

    private static boolean isClose(BigDecimal one, BigDecimal other, int decimals) {
        BigDecimal gap = one.subtract(other).abs();
        return gap.add(gap).compareTo(BigDecimal.ONE.movePointLeft(decimals)) <= 0;
    }

    private static Optional<Disagreement> change(Indicator indicator, FoundNumber number, Reading before, Reading reading) {
        BigDecimal from = before.value();
        BigDecimal moved = reading.value().subtract(from);
        boolean relative = number.measure() == Measure.PERCENT;
        if (relative && from.signum() == 0) {
            return Optional.empty();
        }
        int decimals = Math.max(0, number.value().scale());
        BigDecimal change = relative ? moved.multiply(HUNDRED).divide(from, decimals + 2, RoundingMode.HALF_UP) : moved;
        BigDecimal claimed = number.relation() == Relation.FELL ? number.value().negate() : number.value();
        if (isClose(change, claimed, decimals)) {
            return Optional.empty();
        }
        String shown = QuantityWords.words(change.abs().setScale(decimals, RoundingMode.HALF_UP)) + (relative ? " %" : number.measure() == Measure.POINTS ? " points" : "");
        String words = "%s in %s: the text says %s by %s, the table %s by %s (from %s to %s).".formatted(indicator.title(), reading.period(),
                number.relation() == Relation.FELL ? "down" : "up", number.quote().replaceFirst("^[+−]", ""), change.signum() < 0 ? "down" : "up", shown,
                QuantityWords.words(indicator.unit(), from), QuantityWords.words(indicator.unit(), reading.value()));
        return Optional.of(new Disagreement(number.quote(), indicator.code(), null, reading.period(), number.value(), words));
    }

    private static Disagreement disagreement(Indicator indicator, Reading reading, String quote, BigDecimal claimed) {
        return new Disagreement(quote, indicator.code(), reading.breakdown(), reading.period(), claimed, "%s in %s: the text says %s, the table %s.".formatted(
                indicator.title(), reading.period(), quote, shown(indicator.unit(), reading)));
    }

    private static String shown(Unit unit, Reading reading) {
        boolean parts = reading.numerator() != null && reading.denominator() != null;
        return QuantityWords.words(unit, reading.value()) + (parts ? " (" + of(reading.numerator(), reading.denominator()) + ")" : "");
    }

    private static String of(BigDecimal numerator, BigDecimal denominator) {
        return QuantityWords.words(numerator) + " of " + QuantityWords.words(denominator);
    }
}
