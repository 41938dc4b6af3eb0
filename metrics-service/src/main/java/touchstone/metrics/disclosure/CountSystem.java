package touchstone.metrics.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.contracts.metrics.indicator.Relation;
import touchstone.contracts.metrics.indicator.RelationKind;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Missing;
import touchstone.metrics.measure.Measurement;

/**
 * All counts of indicators that hang together, and all equations between them that somebody outside may know: over parts,
 * periods and related indicators, in each of the states in which they were released.
 */
final class CountSystem {
    /** How many earlier states of a sum are held. */
    private static final int STATES = 5;
    private static final Measurement UNTOLD = new Measurement(null, null, null, null, Missing.BLANK, false);

    final List<Unknown> unknowns = new ArrayList<>();
    final List<Equation> equations = new ArrayList<>();
    final Map<String, Cell> cells = new TreeMap<>();
    /** How many of the smallest units make one. */
    final long one;
    private final Map<String, CountedIndicator> indicators;
    private final Map<String, Unknown> untold = new HashMap<>();
    private final Set<String> untoldPlaces = new TreeSet<>();

    CountSystem(Collection<CountedIndicator> indicators, Collection<ProtectedFigure> figures) {
        this.indicators = indicators.stream().collect(Collectors.toMap(CountedIndicator::code, Function.identity(), (a, b) -> a, TreeMap::new));
        this.one = BigDecimal.ONE.movePointRight(figures.stream().flatMap(CountSystem::numbers).mapToInt(CountSystem::decimals).max().orElse(0)).longValueExact();
        figures.stream().collect(Collectors.groupingBy(ProtectedFigure::place)).forEach((place, revisions) -> cells.put(place,
                new Cell(this.indicators.get(revisions.get(0).indicator()), revisions.stream()
                        .sorted(Comparator.comparing(ProtectedFigure::revision).reversed()).toList())));
        this.indicators.values().forEach(this::addUntold);
        cells.values().forEach(this::count);
        this.indicators.values().forEach(indicator -> new Sums(this, indicator).add());
        this.indicators.values().forEach(this::relate);
    }

    private static Stream<BigDecimal> numbers(ProtectedFigure figure) {
        return Stream.of(figure.measured().numerator(), figure.measured().denominator()).filter(Objects::nonNull);
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    /** A percentage that nobody recorded is told by two indicators that count its numbers. */
    private void addUntold(CountedIndicator proportion) {
        List<String> telling = indicators.values().stream().filter(other -> other.counting().relations().stream()
                .anyMatch(relation -> relation.indicator().equals(proportion.code()) && quantity(relation.kind()) != null)).map(CountedIndicator::code).toList();
        for (Cell cell : List.copyOf(cells.values())) {
            if (telling.size() > 1 && telling.contains(cell.indicator.code())) {
                ProtectedFigure like = cell.figure();
                ProtectedFigure untold = new ProtectedFigure(proportion.code(), like.period(), like.part(), 0, UNTOLD, false, false);
                cells.computeIfAbsent(untold.place(), place -> new Cell(proportion, List.of(untold)));
            }
        }
    }

    private void count(Cell cell) {
        for (int revision = 0; revision < cell.revisions.size(); revision++) {
            Counts counts = new Counts(this, cell, revision);
            cell.counts.get(revision).putAll(counts.unknowns());
            Map<Quantity, Unknown> made = cell.counts.get(revision);
            if (made.size() == Quantity.values().length) {
                equations.add(Equation.sum(made.get(Quantity.BASE), List.of(made.get(Quantity.COUNT), made.get(Quantity.REST))));
            }
        }
    }

    /** What another indicator counts for the same period and part is this one's, in those of its counts that it does not tell itself. */
    Map<Quantity, BigDecimal> lent(Cell cell) {
        Map<Quantity, BigDecimal> lent = new EnumMap<>(Quantity.class);
        for (CountedIndicator other : indicators.values()) {
            for (Relation relation : other.counting().relations()) {
                ProtectedFigure figure = relation.indicator().equals(cell.indicator.code()) ? figure(other, cell) : null;
                if (figure != null && quantity(relation.kind()) != null) {
                    BigDecimal count = other.unit() == Unit.COUNT ? figure.measured().value() : figure.measured().numerator();
                    if (count != null) {
                        lent.put(quantity(relation.kind()), count);
                    }
                }
            }
        }
        return lent;
    }

    private ProtectedFigure figure(CountedIndicator other, Cell like) {
        Cell cell = cells.get(placeOf(other, like));
        return cell == null ? null : cell.figure();
    }

    private static String placeOf(CountedIndicator other, Cell like) {
        return other.code() + " " + like.figure().period().slot(like.figure().part());
    }

    private void relate(CountedIndicator indicator) {
        List<String> parts = indicators.values().stream().filter(other -> other.counting().relations()
                .contains(new Relation(RelationKind.PART_OF, indicator.code()))).map(CountedIndicator::code).toList();
        Set<String> slots = new TreeSet<>();
        for (Cell cell : cells.values()) {
            if (cell.indicator == indicator) {
                indicator.counting().relations().stream().filter(relation -> quantity(relation.kind()) != null)
                        .forEach(relation -> equate(cell, relation));
            }
            if (cell.indicator == indicator || parts.contains(cell.indicator.code())) {
                slots.add(cell.figure().period().slot(cell.figure().part()));
            }
        }
        if (!parts.isEmpty()) {
            Stream.concat(Stream.of(indicator.code()), parts.stream()).forEach(code -> untoldPlaces.stream()
                    .filter(place -> place.startsWith(code + " ")).forEach(place -> slots.add(place.substring(code.length() + 1))));
            slots.forEach(slot -> sum(indicator, indicator.code() + " " + slot, parts.stream().map(part -> part + " " + slot).toList(),
                    List.of(Quantity.COUNT), true));
        }
    }

    private void equate(Cell cell, Relation relation) {
        CountedIndicator other = indicators.get(relation.indicator());
        Cell related = other == null ? null : cells.get(placeOf(other, cell));
        for (int state = 0; related != null && state < states(List.of(cell, related)); state++) {
            Unknown one = cell.count(Quantity.COUNT, state);
            Unknown same = related.count(quantity(relation.kind()), state);
            if (one != null && same != null && (one.value == null || same.value == null || one.value.equals(same.value) || !same.isExact())) {
                equations.add(Equation.sum(one, List.of(same)));
            }
        }
    }

    private static Quantity quantity(RelationKind kind) {
        return switch (kind) {
            case DENOMINATOR_OF -> Quantity.BASE;
            case NUMERATOR_OF -> Quantity.COUNT;
            case COMPLEMENT_OF -> Quantity.REST;
            case PART_OF -> null;
        };
    }

    /**
     * Adds that parts make a total, in each state in which they were released.
     *
     * @param parts  places of all parts that are known to be, recorded or not
     * @param others whether there may be parts besides
     */
    void sum(CountedIndicator indicator, String total, List<String> parts, List<Quantity> quantities, boolean others) {
        List<Cell> recorded = Stream.concat(Stream.of(total), parts.stream()).map(cells::get).filter(Objects::nonNull).toList();
        for (Quantity quantity : quantities) {
            for (int state = 0; state < states(recorded); state++) {
                int at = state;
                List<String> missing = parts.stream().filter(part -> count(part, quantity, at) == null).toList();
                List<Unknown> counted = parts.stream().map(part -> count(part, quantity, at)).filter(Objects::nonNull).toList();
                Unknown whole = count(total, quantity, at);
                sum(whole == null ? untold(total, quantity) : whole, counted,
                        missing.stream().map(part -> untold(part, quantity)).toList(), others, threshold(indicator));
            }
        }
    }

    private void sum(Unknown whole, List<Unknown> counted, List<Unknown> missing, boolean others, long threshold) {
        boolean exact = whole.isExact() && counted.stream().allMatch(Unknown::isExact);
        boolean guessed = whole.value != null && !exact && counted.stream().allMatch(part -> part.value != null);
        long over = whole.value == null ? 0 : whole.value - counted.stream().filter(part -> part.value != null).mapToLong(part -> part.value).sum();
        if (over < 0 && !guessed) {
            return; // these parts overlap, or are of another state: nobody can reckon with them
        }
        boolean complete = exact ? over == 0 : missing.isEmpty() && (!others || whole.value != null);
        List<Unknown> all = new ArrayList<>(counted);
        if (!complete || !missing.isEmpty()) {
            Unknown rest = add(Unknown.unrecorded(unknowns.size(), exact ? over : null, exact ? threshold : 0));
            all.add(rest);
            if (!missing.isEmpty()) {
                equations.add(Equation.sum(rest, others ? Stream.concat(missing.stream(), Stream.of(unrecorded())).toList() : missing));
            }
            if (complete) {
                equations.add(Equation.nothing(rest));
            }
        }
        equations.add(Equation.sum(whole, all));
    }

    private Unknown count(String place, Quantity quantity, int state) {
        Cell cell = cells.get(place);
        return cell == null ? null : cell.count(quantity, state);
    }

    /** The same in all sums, although nobody recorded it. */
    private Unknown untold(String place, Quantity quantity) {
        untoldPlaces.add(place);
        return untold.computeIfAbsent(place + " " + quantity, any -> unrecorded());
    }

    private Unknown unrecorded() {
        return add(Unknown.unrecorded(unknowns.size(), null, 0));
    }

    private static int states(List<Cell> cells) {
        return Math.min(STATES, cells.stream().mapToInt(cell -> cell.revisions.size()).max().orElse(1));
    }

    /** 0 for what is not protected. */
    long threshold(CountedIndicator indicator) {
        return indicator.isProtected() ? Math.multiplyExact(indicator.counting().threshold(), one) : 0;
    }

    Unknown add(Unknown unknown) {
        unknowns.add(unknown);
        return unknown;
    }
}
