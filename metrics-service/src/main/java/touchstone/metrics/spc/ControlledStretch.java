package touchstone.metrics.spc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.spc.Side;
import touchstone.contracts.metrics.spc.Signal;
import touchstone.contracts.metrics.spc.StretchStart;

/**
 * Readings of periods one after the other, under one definition and one baseline.
 *
 * @param rebase the re-basing it begins with; null when with none
 * @param limits empty where there are too few points, or none may be shown
 * @param marks  the signals of each reading; none without limits
 */
record ControlledStretch(
        int number, StretchStart begins, RebaseEntity rebase, List<Reading> readings, Optional<Xmr> limits, List<Map<Signal, Side>> marks) {

    /** @param values the readings' exact figures; null where no limits may be computed from them */
    static ControlledStretch of(int number, StretchStart begins, RebaseEntity rebase, List<Reading> readings, List<BigDecimal> values) {
        Optional<Xmr> limits = Optional.ofNullable(values).filter(all -> all.size() >= Xmr.LEAST_POINTS)
                .map(all -> Xmr.of(all.subList(0, baseline(rebase, all.size()))));
        List<Map<Signal, Side>> marks = limits.map(xmr -> SpecialCauses.in(values, xmr))
                .orElseGet(() -> IntStream.range(0, readings.size()).mapToObj(i -> Map.<Signal, Side>of()).toList());
        return new ControlledStretch(number, begins, rebase, readings, limits, marks);
    }

    private static int baseline(RebaseEntity rebase, int points) {
        return rebase == null || rebase.baseline == null ? points : Math.min(points, rebase.baseline);
    }

    Reading last() {
        return readings.get(readings.size() - 1);
    }

    Map<Signal, Side> lastMarks() {
        return marks.get(marks.size() - 1);
    }

    /** As it is shown, of all its figures; null without limits, since it could give a withheld figure back too. */
    BigDecimal median() {
        List<BigDecimal> sorted = readings.stream().map(Reading::value).sorted().toList();
        int half = sorted.size() / 2;
        BigDecimal upper = sorted.get(half);
        BigDecimal median = sorted.size() % 2 == 1 ? upper : sorted.get(half - 1).add(upper).divide(BigDecimal.valueOf(2));
        return limits.isEmpty() ? null : median;
    }
}
