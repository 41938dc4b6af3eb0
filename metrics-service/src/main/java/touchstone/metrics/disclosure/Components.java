package touchstone.metrics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers that no equation connects tell nothing of each other: each group of those that hang together is decided by itself. */
final class Components {
    private final int[] leader;

    private Components(int size) {
        leader = new int[size];
        for (int i = 0; i < size; i++) {
            leader[i] = i;
        }
    }

    static Collection<Component> of(CountSystem system) {
        Components all = new Components(system.unknowns.size());
        system.equations.forEach(equation -> equation.times().keySet().forEach(id -> all.join(equation.times().firstKey(), id)));
        system.cells.values().forEach(cell -> cell.counts.forEach(counts -> counts.values()
                .forEach(unknown -> all.join(cell.counts.stream().flatMap(other -> other.values().stream()).findFirst().orElseThrow().id, unknown.id))));
        Map<Integer, Component> components = new LinkedHashMap<>();
        system.unknowns.forEach(unknown -> all.at(components, unknown.id, system).unknowns.add(unknown));
        system.equations.stream().filter(equation -> !equation.times().isEmpty())
                .forEach(equation -> all.at(components, equation.times().firstKey(), system).equations.add(equation));
        List<Cell> uncounted = new ArrayList<>();
        system.cells.values().forEach(cell -> cell.counts.stream().flatMap(counts -> counts.values().stream()).findFirst()
                .ifPresentOrElse(first -> all.at(components, first.id, system).cells.add(cell), () -> uncounted.add(cell)));
        List<Component> found = new ArrayList<>(components.values());
        uncounted.forEach(cell -> found.add(Component.of(cell, system)));
        return found;
    }

    private Component at(Map<Integer, Component> components, int id, CountSystem system) {
        return components.computeIfAbsent(find(id), any -> new Component(system));
    }

    private void join(int one, int other) {
        leader[find(one)] = find(other);
    }

    private int find(int id) {
        int at = id;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
