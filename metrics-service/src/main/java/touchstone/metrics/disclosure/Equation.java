package touchstone.metrics.disclosure;

import java.util.Map;
import java.util.TreeMap;

/** Numbers that come to nothing when they are added up so often. */
record Equation(TreeMap<Integer, Long> times) {
    static Equation sum(Unknown total, Iterable<Unknown> parts) {
        TreeMap<Integer, Long> times = new TreeMap<>(Map.of(total.id, 1L));
        parts.forEach(part -> times.merge(part.id, -1L, Long::sum));
        times.values().removeIf(often -> often == 0);
        return new Equation(times);
    }

    /** That a number is nothing. */
    static Equation nothing(Unknown number) {
        return new Equation(new TreeMap<>(Map.of(number.id, 1L)));
    }
}
