package touchstone.metrics.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.contracts.Problem;
import touchstone.contracts.metrics.indicator.AddsUp;
import touchstone.contracts.metrics.indicator.Dimension;
import touchstone.contracts.metrics.indicator.Part;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.metrics.measure.QuantityWords;

/** Holds what is submitted to the sums that its indicator declares: parts of a dimension make the whole, or the part they are within. */
final class SubTotals {
    private final Map<Place, StoredCount> known;

    /** @param stored what is accepted or waits for review; what is submitted takes its place */
    SubTotals(List<StoredCount> stored, List<ReadingEntity> submitted) {
        known = new HashMap<>(stored.stream().collect(Collectors.toMap(StoredCount::place, Function.identity(), (one, other) -> one)));
        submitted.forEach(reading -> known.put(reading.place(), new StoredCount(reading.place(),
                reading.measured.numerator(), reading.measured.denominator(), reading.measured.value())));
    }

    /** Whether an indicator declares a sum at all. */
    static boolean holds(IndicatorEntity indicator) {
        return indicator.described().counting().dimensions().stream().anyMatch(dimension -> adds(indicator, dimension));
    }

    private static boolean adds(IndicatorEntity indicator, Dimension dimension) {
        AddsUp adds = dimension.addsUp() == null ? indicator.described().counting().addsUp() : dimension.addsUp();
        return adds != null && adds != AddsUp.NOT;
    }

    /** What is wrong with the sums that a reading is part of; empty when they hold or cannot be told yet. */
    Optional<Problem.Item> wrongWith(IndicatorEntity indicator, ReadingEntity reading) {
        Breakdown part = reading.part();
        return indicator.described().counting().dimensions().stream()
                .filter(dimension -> adds(indicator, dimension) && (part == null || dimension.by().equals(part.by())))
                .flatMap(dimension -> totals(dimension, part).map(total -> wrong(indicator, reading, dimension, total)))
                .filter(Objects::nonNull).findFirst();
    }

    /** Those that a part may be wrong with: the one it is within, and itself; empty is the whole. */
    private static Stream<Optional<String>> totals(Dimension dimension, Breakdown part) {
        return part == null ? Stream.of(Optional.empty()) : dimension.parts().stream().filter(declared -> declared.name().equals(part.name()))
                .flatMap(declared -> Stream.of(Optional.ofNullable(declared.within()), Optional.of(declared.name())));
    }

    private Problem.Item wrong(IndicatorEntity indicator, ReadingEntity reading, Dimension dimension, Optional<String> total) {
        List<String> names = dimension.parts().stream().filter(part -> Objects.equals(part.within(), total.orElse(null))).map(Part::name).toList();
        if (names.isEmpty()) {
            return null;
        }
        return indicator.described().unit() == Unit.COUNT ? wrong(reading, dimension, total, names, "stated", StoredCount::value)
                : Stream.of(wrong(reading, dimension, total, names, "numerator", StoredCount::numerator),
                        wrong(reading, dimension, total, names, "denominator", StoredCount::denominator)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Problem.Item wrong(ReadingEntity reading, Dimension dimension, Optional<String> total, List<String> names, String field,
            Function<StoredCount, BigDecimal> count) {
        BigDecimal whole = count(reading, total.map(name -> new Breakdown(dimension.by(), name)).orElse(null), count);
        Map<String, BigDecimal> counts = new HashMap<>();
        names.forEach(name -> counts.put(name, count(reading, new Breakdown(dimension.by(), name), count)));
        BigDecimal sum = counts.values().stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> unrecorded = names.stream().filter(name -> counts.get(name) == null).toList();
        boolean fits = whole == null || unrecorded.size() == names.size()
                || (unrecorded.isEmpty() ? sum.compareTo(whole) == 0 : sum.compareTo(whole) <= 0);
        return fits ? null : new Problem.Item(field, "does not add up: by %s %s of %s come to %s, not %s%s".formatted(dimension.by(),
                names.stream().filter(name -> counts.get(name) != null).map(name -> name + " " + QuantityWords.words(counts.get(name))).collect(Collectors.joining(" + ")),
                total.orElse("the whole"), QuantityWords.words(sum), QuantityWords.words(whole),
                unrecorded.isEmpty() ? "" : ", and " + String.join(", ", unrecorded) + " is not recorded"));
    }

    private BigDecimal count(ReadingEntity reading, Breakdown part, Function<StoredCount, BigDecimal> count) {
        StoredCount stored = known.get(new Place(reading.indicator, reading.period.slot(part)));
        return stored == null ? null : count.apply(stored);
    }
}
