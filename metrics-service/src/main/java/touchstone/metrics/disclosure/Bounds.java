package touchstone.metrics.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Between which bounds somebody outside can work a withheld count out, knowing that nothing counts less than nobody, and
 * these rules. What is decided here goes by what outsiders know and never by what is withheld, so that it tells nothing.
 */
final class Bounds {
    /** Above so many unknown counts bounds are taken to be too narrow. */
    private static final int LIMIT = 400;

    private final Component component;
    private final Guesses guesses;
    private final long one;
    private final List<Cell> order;
    private final Map<Integer, Unknown> byId = new HashMap<>();
    private final Map<Integer, List<Equation>> equations = new HashMap<>();
    private final Set<Unknown> done = new HashSet<>();

    /**
     * @param letThrough all that could be withheld, in the order in which it was let through
     * @param undecided  the same and what is small, the other way round
     */
    Bounds(Component component, long one, List<Cell> letThrough, List<Cell> undecided) {
        this.component = component;
        this.one = one;
        this.order = new ArrayList<>(letThrough);
        Collections.reverse(order);
        component.unknowns.forEach(unknown -> byId.put(unknown.id, unknown));
        component.equations.forEach(equation -> equation.times().keySet()
                .forEach(id -> equations.computeIfAbsent(id, any -> new ArrayList<>()).add(equation)));
        this.guesses = new Guesses(undecided, byId, equations);
    }

    /** Withholds further figures until each small count could as well be 1 or the threshold, or nothing is left to withhold. */
    void widen() {
        boolean again = true;
        while (again) {
            List<Unknown> left = component.unknowns.stream().filter(unknown -> !done.contains(unknown) && isToBeWide(unknown)).toList();
            left.forEach(this::widen);
            again = !left.isEmpty();
        }
    }

    private boolean isToBeWide(Unknown unknown) {
        return unknown.threshold > 0 && !component.isTold(unknown) && !component.isSeen(unknown)
                && (unknown.isSensitive(one) || hiddenWith(unknown).stream().anyMatch(guesses::isWithheldForItself));
    }

    private void widen(Unknown unknown) {
        done.add(unknown);
        while (isNarrow(unknown)) {
            Set<Integer> near = near(unknown);
            Cell next = order.stream().filter(cell -> cell.isShown() && touches(cell, near)).findFirst().orElse(null);
            if (next == null) {
                return; // what outsiders knew before cannot be taken back
            }
            next.withhold();
        }
    }

    private boolean isNarrow(Unknown unknown) {
        List<Unknown> hidden = hiddenWith(unknown);
        if (hidden.size() > LIMIT) {
            return true;
        }
        try {
            IntegerSimplex plain = new IntegerSimplex(rows(hidden, Set.of()));
            Set<Unknown> small = guesses.small(hidden, other -> plain.isFeasible() && plain.canReach(hidden.indexOf(other), one));
            IntegerSimplex guessed = small.isEmpty() ? plain : new IntegerSimplex(rows(hidden, small));
            return isNarrow(guessed.isFeasible() ? guessed : plain, hidden.indexOf(unknown), unknown.threshold);
        } catch (ArithmeticException tooLarge) {
            return true;
        }
    }

    /** Whether it may be small, and is known to be closer than that. */
    private boolean isNarrow(IntegerSimplex numbers, int at, long threshold) {
        return !numbers.isFeasible() || !(numbers.canReach(at, threshold) && numbers.canFall(at, one))
                && numbers.canFall(at, threshold) && numbers.canReach(at, one);
    }

    /** All that is not told and hangs together with it by what is not told. */
    private List<Unknown> hiddenWith(Unknown unknown) {
        Set<Unknown> found = new LinkedHashSet<>(List.of(unknown));
        Deque<Unknown> left = new ArrayDeque<>(found);
        while (!left.isEmpty()) {
            of(left.pop()).forEach(equation -> equation.times().keySet().stream().map(byId::get)
                    .filter(other -> !component.isTold(other) && found.add(other)).forEach(left::push));
        }
        return List.copyOf(found);
    }

    private List<Equation> of(Unknown unknown) {
        return equations.getOrDefault(unknown.id, List.of());
    }

    /** All that stands in an equation with it or with what is hidden with it. */
    private Set<Integer> near(Unknown small) {
        Set<Integer> near = new LinkedHashSet<>();
        hiddenWith(small).forEach(unknown -> {
            near.add(unknown.id);
            of(unknown).forEach(equation -> near.addAll(equation.times().keySet()));
        });
        return near;
    }

    private static boolean touches(Cell cell, Set<Integer> near) {
        return cell.counts.get(0).values().stream().anyMatch(unknown -> near.contains(unknown.id));
    }

    /** The equations among hidden numbers, with a column of slack for each bound. */
    private long[][] rows(List<Unknown> hidden, Set<Unknown> small) {
        Map<Integer, Integer> columns = new HashMap<>();
        hidden.forEach(unknown -> columns.put(unknown.id, columns.size()));
        Set<Equation> used = new LinkedHashSet<>();
        hidden.forEach(unknown -> used.addAll(of(unknown)));
        List<Unknown> bounded = hidden.stream().filter(unknown -> component.isSeen(unknown) || small.contains(unknown)).toList();
        int width = hidden.size() + 2 * bounded.size();
        List<long[]> rows = new ArrayList<>();
        used.forEach(equation -> rows.add(row(equation, columns, width)));
        for (int i = 0; i < bounded.size(); i++) {
            Unknown unknown = bounded.get(i);
            boolean guessed = small.contains(unknown);
            long most = guessed ? unknown.threshold : unknown.most;
            rows.add(bound(columns.get(unknown.id), hidden.size() + 2 * i, -1, guessed ? one : unknown.least, width));
            if (most != Unknown.UNLIMITED) {
                rows.add(bound(columns.get(unknown.id), hidden.size() + 2 * i + 1, 1, most, width));
            }
        }
        return rows.toArray(long[][]::new);
    }

    private long[] row(Equation equation, Map<Integer, Integer> columns, int width) {
        long[] row = new long[width + 1];
        equation.times().forEach((id, often) -> {
            Integer column = columns.get(id);
            if (column == null) {
                row[width] = Math.subtractExact(row[width], Math.multiplyExact(often, byId.get(id).value));
            } else {
                row[column] = often;
            }
        });
        return row;
    }

    private static long[] bound(int column, int slack, int sign, long limit, int width) {
        long[] row = new long[width + 1];
        row[column] = 1;
        row[slack] = sign;
        row[width] = limit;
        return row;
    }
}
