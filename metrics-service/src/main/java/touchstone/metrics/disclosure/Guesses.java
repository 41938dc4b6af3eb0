package touchstone.metrics.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What somebody who knows these rules guesses from which figures are withheld: one behind another of its sum that is shown,
 * and would have been withheld before it for the sake of a third, is withheld because it is small itself.
 */
final class Guesses {
    private final Map<Cell, Integer> order = new HashMap<>();
    private final Map<Integer, Unknown> byId;
    private final Map<Integer, List<Equation>> equations;

    /** @param order in which figures are withheld for the sake of others */
    Guesses(List<Cell> order, Map<Integer, Unknown> byId, Map<Integer, List<Equation>> equations) {
        order.forEach(cell -> this.order.put(cell, this.order.size()));
        this.byId = byId;
        this.equations = equations;
    }

    /** Of some that are hidden those that must be small; where a figure counts several numbers, the one that can be. */
    Set<Unknown> small(List<Unknown> hidden, Predicate<Unknown> canBeSmall) {
        Set<Unknown> small = new HashSet<>();
        for (Unknown unknown : hidden) {
            if (isWithheldForItself(unknown)) {
                Unknown other = other(unknown);
                if (other == null || hidden.contains(other) && !canBeSmall.test(other)) {
                    small.add(unknown);
                }
            }
        }
        return small;
    }

    /** Whether it is a count of a figure that is withheld for its own sake. Tables of several dimensions leave too many ways to say. */
    boolean isWithheldForItself(Unknown unknown) {
        Cell cell = unknown.cell;
        if (cell == null || cell.isShown() || cell.withheldBefore || cell.isSuppressedAtSource() || isBase(unknown)) {
            return false;
        }
        List<Equation> sums = equations.getOrDefault(unknown.id, List.of()).stream()
                .filter(equation -> equation.times().keySet().stream().anyMatch(id -> byId.get(id).cell != cell)).toList();
        return sums.size() == 1 && sums.get(0).times().keySet().stream().map(id -> byId.get(id).cell)
                .anyMatch(other -> other != null && other.isShown() && place(other) < place(cell));
    }

    /** What was decided before could not be withheld now, and stands behind all else. */
    private int place(Cell cell) {
        return order.getOrDefault(cell, Integer.MAX_VALUE);
    }

    private static boolean isBase(Unknown unknown) {
        return unknown.cell.counts.get(0).get(Quantity.BASE) == unknown;
    }

    /** The other of the two numbers that a proportion is made of; null when it stands alone. */
    private static Unknown other(Unknown unknown) {
        Map<Quantity, Unknown> counts = unknown.cell.counts.get(0);
        return counts.get(Quantity.COUNT) == unknown ? counts.get(Quantity.REST) : counts.get(Quantity.COUNT);
    }
}
