package touchstone.metrics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What can be worked out by adding and subtracting what is known: the linear combinations of its vectors, kept in echelon
 * form. Exact: an overflow is an {@link ArithmeticException}.
 */
final class Span {
    private final Map<Integer, TreeMap<Integer, Long>> rows = new HashMap<>();

    /** What is left of a vector when all that is in here is taken away; nothing when it can be worked out. */
    TreeMap<Integer, Long> remainder(Map<Integer, Long> vector) {
        TreeMap<Integer, Long> left = new TreeMap<>(vector);
        Integer at = left.isEmpty() ? null : left.firstKey();
        while (at != null) {
            TreeMap<Integer, Long> row = rows.get(at);
            if (row != null) {
                eliminate(left, at, row);
            }
            at = left.higherKey(at);
        }
        return left;
    }

    /** Adds vectors and answers which rows are new, to be taken out again by {@link #remove}. */
    List<Integer> add(Iterable<? extends Map<Integer, Long>> vectors) {
        List<Integer> added = new ArrayList<>();
        for (Map<Integer, Long> vector : vectors) {
            TreeMap<Integer, Long> left = remainder(vector);
            if (!left.isEmpty()) {
                rows.put(left.firstKey(), left);
                added.add(left.firstKey());
            }
        }
        return added;
    }

    /** @param added what was added last */
    void remove(List<Integer> added) {
        added.forEach(rows::remove);
    }

    private static void eliminate(TreeMap<Integer, Long> vector, int at, TreeMap<Integer, Long> row) {
        long common = gcd(vector.get(at), row.get(at));
        long keep = row.get(at) / common;
        long take = vector.get(at) / common;
        vector.replaceAll((id, often) -> Math.multiplyExact(often, keep));
        row.forEach((id, often) -> vector.merge(id, Math.negateExact(Math.multiplyExact(often, take)), Math::addExact));
        vector.values().removeIf(often -> often == 0);
        long shared = vector.values().stream().mapToLong(Long::longValue).reduce(0, Span::gcd);
        if (shared > 1) {
            vector.replaceAll((id, often) -> often / shared);
        }
    }

    private static long gcd(long one, long other) {
        return other == 0 ? Math.abs(one) : gcd(other, one % other);
    }
}
