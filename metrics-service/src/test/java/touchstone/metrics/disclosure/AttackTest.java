package touchstone.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import touchstone.contracts.metrics.indicator.AddsUp;
import touchstone.contracts.metrics.indicator.Counting;
import touchstone.contracts.metrics.indicator.Dimension;
import touchstone.contracts.metrics.indicator.Frequency;
import touchstone.contracts.metrics.indicator.Part;
import touchstone.contracts.metrics.indicator.Relation;
import touchstone.contracts.metrics.indicator.RelationKind;
import touchstone.contracts.metrics.indicator.Subject;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.Missing;
import touchstone.metrics.measure.Measurement;
import touchstone.metrics.measure.Period;

/**
 * Teams by quarters with their totals, a second indicator that counts part of the first, cells suppressed at the source,
 * released in two steps: whoever saw both must not know any count from 1 to 5 closer than that.
 */
class AttackTest {
    private static final int TEAMS = 3;
    private static final int QUARTERS = 4;
    private static final int SMALL = 5;
    private static final String WHOLE = "children";
    private static final String SOME = "children-some";

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Set<String> suppressed = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> withheld = new HashSet<>();
    private final List<List<String>> sums = new ArrayList<>();

    @Property(tries = 60)
    void no_small_count_is_known_closer_than_the_threshold(
            @ForAll @Size(12) List<@IntRange(max = 14) Integer> cells, @ForAll @Size(4) List<@IntRange(max = 3) Integer> others,
            @ForAll @IntRange(max = 40) int missing, @ForAll @Size(41) List<Boolean> first) {
        List.of(suppressed, seen, withheld, sums).forEach(Collection::clear);
        counts.clear();
        table(WHOLE, cells);
        table(SOME, IntStream.range(0, TEAMS * QUARTERS).mapToObj(i -> Math.max(0, cells.get(i) - others.get(i % others.size()))).toList());
        relate();
        if (missing < TEAMS * QUARTERS) {
            String small = place(WHOLE, missing / QUARTERS, missing % QUARTERS);
            suppressed.addAll(isSmall(small) ? Set.of(small) : Set.of());
        }
        List<String> places = List.copyOf(counts.keySet());
        List<String> early = IntStream.range(0, places.size()).filter(i -> !places.get(i).startsWith("rest") && first.get(i % first.size())).mapToObj(places::get).toList();
        release(early);
        Map<String, Boolean> knownBefore = new TreeMap<>();
        places.stream().filter(place -> !early.contains(place)).forEach(place -> knownBefore.put(place, isTooClose(place)));
        release(places.stream().filter(place -> !place.startsWith("rest")).toList());
        places.stream().filter(place -> isSmall(place) && !knownBefore.getOrDefault(place, false))
                .forEach(place -> assertTrue(!isTooClose(place), () -> place + " = " + counts.get(place) + " of " + counts + " with " + seen + " seen, " + suppressed));
    }

    private boolean isSmall(String place) {
        return counts.get(place) >= 1 && counts.get(place) <= SMALL || suppressed.contains(place);
    }

    private boolean isTooClose(String place) {
        Attacker attacker = new Attacker();
        sums.forEach(attacker::sum);
        seen.forEach(known -> attacker.knows(known, counts.get(known)));
        return !attacker.canBe(place, 0, 1) || !attacker.canBe(place, SMALL, 400);
    }

    private void release(List<String> accepted) {
        List<ProtectedFigure> figures = accepted.stream().map(this::figure).toList();
        Set<String> hidden = Disclosure.withheld(List.of(indicator(WHOLE, List.of()), indicator(SOME, List.of(new Relation(RelationKind.PART_OF, WHOLE)))), figures);
        withheld.addAll(hidden);
        accepted.stream().filter(place -> !hidden.contains(place)).forEach(seen::add);
    }

    private static CountedIndicator indicator(String code, List<Relation> relations) {
        Dimension teams = new Dimension("team", null, IntStream.range(0, TEAMS).mapToObj(team -> new Part("Team " + team, null)).toList());
        return new CountedIndicator(code, Unit.COUNT, Frequency.QUARTERLY, new Counting(Subject.CHILDREN, SMALL, AddsUp.FLOW, List.of(teams), relations));
    }

    private ProtectedFigure figure(String place) {
        String[] named = place.split("[ =]", 2);
        for (int quarter = 0; quarter <= QUARTERS; quarter++) {
            for (int team = -1; team < TEAMS; team++) {
                if (place.equals(place(named[0], team, quarter))) {
                    BigDecimal count = BigDecimal.valueOf(counts.get(place));
                    Measurement measured = suppressed.contains(place) ? new Measurement(null, null, null, null, Missing.SUPPRESSED, false)
                            : new Measurement(null, null, count, count, null, false);
                    return new ProtectedFigure(named[0], period(quarter), part(team), 1, measured, withheld.contains(place), seen.contains(place));
                }
            }
        }
        throw new AssertionError(place);
    }

    private void table(String code, List<Integer> cells) {
        for (int team = 0; team < TEAMS; team++) {
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                int count = cells.get(team * QUARTERS + quarter);
                counts.put(place(code, team, quarter), count);
                for (String total : List.of(place(code, -1, quarter), place(code, team, QUARTERS), place(code, -1, QUARTERS))) {
                    counts.merge(total, count, Integer::sum);
                }
            }
        }
        for (int quarter = 0; quarter <= QUARTERS; quarter++) {
            sums.add(List.of(place(code, -1, quarter), place(code, 0, quarter), place(code, 1, quarter), place(code, 2, quarter)));
        }
        for (int team = -1; team < TEAMS; team++) {
            sums.add(List.of(place(code, team, 4), place(code, team, 0), place(code, team, 1), place(code, team, 2), place(code, team, 3)));
        }
    }

    /** What some of the children are not is itself a count of children. */
    private void relate() {
        for (int quarter = 0; quarter <= QUARTERS; quarter++) {
            for (int team = -1; team < TEAMS; team++) {
                String whole = place(WHOLE, team, quarter);
                String some = place(SOME, team, quarter);
                String rest = "rest of " + whole;
                counts.put(rest, counts.get(whole) - counts.get(some));
                sums.add(List.of(whole, some, rest));
            }
        }
    }

    private static String place(String code, int team, int quarter) {
        return code + " " + period(quarter).slot(part(team));
    }

    private static Period period(int quarter) {
        return Period.of("period", quarter == QUARTERS ? "2012/13" : "2012/13 Q" + (quarter + 1));
    }

    private static Breakdown part(int team) {
        return team < 0 ? null : new Breakdown("team", "Team " + team);
    }
}
