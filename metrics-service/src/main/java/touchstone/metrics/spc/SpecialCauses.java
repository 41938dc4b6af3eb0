package touchstone.metrics.spc;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.contracts.metrics.spc.Side;
import touchstone.contracts.metrics.spc.Signal;

/** Marks the points of a stretch that chance alone does not explain, with the side that each rule points to. */
final class SpecialCauses {
    private static final int RUN = 7;
    private static final int WINDOW = 3;
    private static final int NEAR_IN_WINDOW = 2;

    private final List<BigDecimal> values;
    private final Xmr limits;
    private final List<Map<Signal, Side>> marks;

    private SpecialCauses(List<BigDecimal> values, Xmr limits) {
        this.values = values;
        this.limits = limits;
        this.marks = Stream.<Map<Signal, Side>>generate(() -> new EnumMap<>(Signal.class)).limit(values.size()).toList();
    }

    /** For each value its signals, the strongest first. */
    static List<Map<Signal, Side>> in(List<BigDecimal> values, Xmr limits) {
        SpecialCauses causes = new SpecialCauses(values, limits);
        causes.markOutside();
        causes.markRuns(Signal.SHIFT, values.size(), 0, causes::side);
        causes.markRuns(Signal.TREND, values.size() - 1, 1, causes::step);
        causes.markNearLimits();
        return causes.marks;
    }

    private Side side(int point) {
        return limits.side(values.get(point)).orElse(null);
    }

    /** Which way the next point lies; null when level. */
    private Side step(int point) {
        int sign = values.get(point + 1).compareTo(values.get(point));
        return sign == 0 ? null : sign > 0 ? Side.HIGH : Side.LOW;
    }

    private void markOutside() {
        IntStream.range(0, values.size()).filter(point -> limits.isOutside(values.get(point)))
                .forEach(point -> marks.get(point).put(Signal.ASTRONOMICAL, side(point)));
    }

    /** @param beyond how many points a run has more than it has places of one side */
    private void markRuns(Signal signal, int places, int beyond, IntFunction<Side> sideAt) {
        for (int first = 0, next; first < places; first = next) {
            Side side = sideAt.apply(first);
            next = first + 1;
            while (next < places && sideAt.apply(next) == side) {
                next++;
            }
            if (side != null && next - first + beyond >= RUN) {
                marks.subList(first, next + beyond).forEach(mark -> mark.put(signal, side));
            }
        }
    }

    private void markNearLimits() {
        for (int first = 0; first + WINDOW <= values.size(); first++) {
            List<Integer> window = IntStream.range(first, first + WINDOW).boxed().toList();
            Side side = side(first);
            List<Integer> near = window.stream().filter(point -> limits.isNearLimit(values.get(point))).toList();
            if (side != null && near.size() >= NEAR_IN_WINDOW && window.stream().allMatch(point -> side(point) == side)) {
                near.forEach(point -> marks.get(point).put(Signal.TWO_OF_THREE, side));
            }
        }
    }
}
