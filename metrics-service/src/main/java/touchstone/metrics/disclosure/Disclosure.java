package touchstone.metrics.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import touchstone.contracts.metrics.indicator.Unit;

/**
 * Decides which figures nobody outside the authority may see: those made of 1 to 5 children, and as many others as
 * it takes that no sum over parts, or over the quarters and months of a year, gives them back.
 */
public final class Disclosure {
    private final Map<String, Slot> slots;

    private Disclosure(Map<String, Slot> slots) {
        this.slots = slots;
    }

    /**
     * The slots to withhold among all accepted figures of one indicator, every revision included.
     *
     * @param figures some of them may be withheld already, and stay so
     */
    public static Set<String> withheld(Unit unit, Collection<ProtectedFigure> figures) {
        Map<String, Slot> slots = new TreeMap<>();
        figures.stream().collect(Collectors.groupingBy(ProtectedFigure::slot))
                .forEach((name, revisions) -> slots.put(name, new Slot(unit, revisions)));
        List<ProtectedFigure> places = slots.values().stream().map(Slot::figure).toList();
        new Disclosure(slots).cover(Sums.among(places));
        return slots.entrySet().stream().filter(slot -> slot.getValue().isHidden()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void cover(List<List<String>> sums) {
        boolean uncovered = true;
        while (uncovered) { // covering one sum may uncover another
            uncovered = false;
            for (List<String> sum : sums) {
                uncovered |= cover(sum.stream().filter(slots::containsKey).map(slots::get).toList(), sum.get(0));
            }
        }
    }

    /**
     * Hides a further, large part of a sum that would give a hidden one back. It is chosen by name: chosen by size, the
     * order of sizes would narrow the small figure down. Where no part is large enough the whole sum is hidden.
     *
     * @return whether more had to be hidden
     */
    private boolean cover(List<Slot> sum, String total) {
        List<Slot> hidden = sum.stream().filter(Slot::isHidden).toList();
        if (hidden.isEmpty() || hidden.size() == sum.size() || isAmbiguous(hidden)) {
            return false;
        }
        List<Slot> parts = sum.stream().filter(slot -> slot != slots.get(total)).toList();
        parts.stream().filter(slot -> slot.isLarge() && !slot.isHidden()).findFirst()
                .ifPresentOrElse(Slot::hide, () -> sum.forEach(Slot::hide));
        return true;
    }

    /** Whether what is hidden could be split in another way: not when all of it is the least it can be. */
    private static boolean isAmbiguous(List<Slot> hidden) {
        return hidden.size() > 1 && hidden.stream().anyMatch(Slot::isLarge)
                && hidden.stream().anyMatch(Slot::hasSlackInCount) && hidden.stream().anyMatch(Slot::hasSlackInComplement);
    }
}
