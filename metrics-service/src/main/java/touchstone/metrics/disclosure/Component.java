package touchstone.metrics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Figures whose counts hang together, and the decision which of them outsiders may see. */
final class Component {
    /** Above so many counts everything new is withheld that hangs together with a small count. */
    static final int LIMIT = 4_000;

    /**
     * In which figures are let through, so that what is withheld besides is chosen by place and never by size, which would
     * tell of the small one: wholes before parts, long periods before short, late before early, the last part first.
     */
    private static final Comparator<Cell> LET_THROUGH = Comparator.comparing((Cell cell) -> cell.figure().part() != null)
            .thenComparing(cell -> -cell.figure().period().kind().ordinal())
            .thenComparing(cell -> cell.figure().period().to(), Comparator.reverseOrder())
            .thenComparing(Component::position, Comparator.reverseOrder())
            .thenComparing(cell -> cell.figure().place(), Comparator.reverseOrder());

    final List<Unknown> unknowns = new ArrayList<>();
    final List<Equation> equations = new ArrayList<>();
    final List<Cell> cells = new ArrayList<>();
    private final long one;
    private final Span worked = new Span();

    Component(CountSystem system) {
        this.one = system.one;
    }

    /** Of a figure that counts nothing that could be small. */
    static Component of(Cell cell, CountSystem system) {
        Component alone = new Component(system);
        alone.cells.add(cell);
        return alone;
    }

    private static int position(Cell cell) {
        return cell.figure().part() == null ? 0 : cell.indicator.position(cell.figure().part().by(), cell.figure().part().name());
    }

    /** Those that are withheld. */
    Stream<Cell> withheld() {
        cells.forEach(this::knowWhatWasSeen);
        cells.stream().filter(cell -> !isClosed(cell) && (!cell.indicator.isProtected() || cell.figure().shown())).forEach(Cell::show);
        List<Unknown> sensitive = unknowns.stream().filter(unknown -> unknown.isSensitive(one)).toList();
        List<Cell> anew = cells.stream().filter(cell -> !cell.isShown() && !isClosed(cell)).sorted(LET_THROUGH).toList();
        if (sensitive.isEmpty()) {
            anew.forEach(Cell::show);
        } else if (unknowns.size() <= LIMIT) {
            show(anew, sensitive);
        }
        return cells.stream().filter(cell -> !cell.isShown());
    }

    /** What was shown once is known for ever, and what is not about children is no secret. */
    private void knowWhatWasSeen(Cell cell) {
        for (int revision = 0; revision < cell.revisions.size(); revision++) {
            if (cell.revisions.get(revision).shown() || !cell.indicator.isProtected() && !cell.withheldBefore) {
                cell.counts.get(revision).values().forEach(Unknown::know);
            }
        }
    }

    private boolean isClosed(Cell cell) {
        return cell.withheldBefore || cell.isSuppressedAtSource() || cell.counts.get(0).values().stream().anyMatch(count -> count.isSmall(one));
    }

    private void show(List<Cell> anew, List<Unknown> sensitive) {
        try {
            worked.add(equations.stream().map(Equation::times).toList());
            worked.add(unknowns.stream().filter(Unknown::isKnown).map(Component::alone).toList());
            List<Unknown> safe = sensitive.stream().filter(unknown -> !worked.remainder(alone(unknown)).isEmpty()).toList();
            anew.forEach(cell -> showUnlessWorkedOut(cell, safe));
            new Bounds(this, one, anew, undecided()).widen();
        } catch (ArithmeticException tooLarge) { // exact or not at all
            anew.forEach(Cell::withhold);
        }
    }

    /** All that is decided now, small ones among them, in the order in which they are withheld for the sake of others. */
    private List<Cell> undecided() {
        return cells.stream().filter(cell -> cell.indicator.isProtected() && !cell.withheldBefore && !cell.figure().shown())
                .sorted(LET_THROUGH.reversed()).toList();
    }

    private void showUnlessWorkedOut(Cell cell, List<Unknown> sensitive) {
        List<Integer> added = worked.add(cell.counts.get(0).values().stream().filter(Unknown::isExact).map(Component::alone).toList());
        if (sensitive.stream().anyMatch(unknown -> worked.remainder(alone(unknown)).isEmpty())) {
            worked.remove(added);
        } else {
            cell.show();
        }
    }

    private static Map<Integer, Long> alone(Unknown unknown) {
        return new TreeMap<>(Map.of(unknown.id, 1L));
    }

    /** Whether its value is told to outsiders exactly. */
    boolean isTold(Unknown unknown) {
        return unknown.isKnown() || isSeen(unknown) && unknown.isExact();
    }

    /** Whether it is told within its bounds. */
    boolean isSeen(Unknown unknown) {
        return Objects.nonNull(unknown.cell) && unknown.cell.counts.get(0).containsValue(unknown) && unknown.cell.isShown();
    }
}
