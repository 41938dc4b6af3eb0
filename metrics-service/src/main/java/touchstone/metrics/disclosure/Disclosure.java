package touchstone.metrics.disclosure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import touchstone.contracts.metrics.Unit;

/**
 * Decides which figures nobody outside the authority may see: those made of 1 to 5 children, and as many others as
 * it takes that no sum over parts, or over the quarters and months of a year, gives them back.
 */
public final class Disclosure {
    static final BigDecimal THRESHOLD = BigDecimal.valueOf(5);

    private Disclosure() {}

    /**
     * The slots to withhold among all accepted figures of one indicator, every revision included.
     *
     * @param figures some of them may be withheld already, and stay so
     */
    public static Set<String> withheld(Unit unit, Collection<Figure> figures) {
        Map<String, List<Figure>> slots = figures.stream()
                .collect(Collectors.groupingBy(Figure::slot, TreeMap::new, Collectors.toList()));
        Set<String> hidden = new HashSet<>(slots.keySet());
        hidden.removeIf(slot -> slots.get(slot).stream().noneMatch(figure -> figure.withheld() || figure.isSmall(unit)));
        Set<String> large = new HashSet<>(slots.keySet());
        large.removeIf(slot -> !slots.get(slot).stream().allMatch(figure -> figure.isLarge(unit)));
        List<List<String>> sums = Sums.among(slots.values().stream().map(revisions -> revisions.get(0)).toList());
        coverAll(sums, hidden, large);
        return hidden;
    }

    private static void coverAll(List<List<String>> sums, Set<String> hidden, Set<String> large) {
        boolean uncovered = true;
        while (uncovered) { // covering one sum may uncover another
            uncovered = false;
            for (List<String> sum : sums) {
                uncovered |= cover(sum, hidden, large);
            }
        }
    }

    /**
     * Hides a second, large part of a sum that would give a hidden one back. It is chosen by name: chosen by size, the
     * order of sizes would narrow the small figure down. Where no part is large enough the whole sum is hidden.
     *
     * @param sum slots of the total (first) and its parts
     * @return whether more had to be hidden
     */
    private static boolean cover(List<String> sum, Set<String> hidden, Set<String> large) {
        List<String> concealed = sum.stream().filter(hidden::contains).toList();
        if (concealed.isEmpty() || concealed.size() >= 2 && concealed.stream().anyMatch(large::contains)) {
            return false;
        }
        return sum.stream().skip(1)
                .filter(slot -> large.contains(slot) && !hidden.contains(slot))
                .findFirst()
                .map(hidden::add)
                .orElseGet(() -> hidden.addAll(sum));
    }
}
