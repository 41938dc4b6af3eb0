package touchstone.metrics.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import touchstone.contracts.metrics.reading.Missing;

/** The figure of a period and a part: all its revisions are shown or withheld together. */
final class Cell {
    final CountedIndicator indicator;
    /** The one in force first, then those that outsiders have seen. */
    final List<ProtectedFigure> revisions;
    /** The counts of each revision, in the same order. */
    final List<Map<Quantity, Unknown>> counts = new ArrayList<>();
    /** Whether any of its revisions was withheld before. */
    final boolean withheldBefore;
    private boolean shown;

    Cell(CountedIndicator indicator, List<ProtectedFigure> newestFirst) {
        this.indicator = indicator;
        this.withheldBefore = newestFirst.stream().anyMatch(ProtectedFigure::withheld);
        this.revisions = newestFirst.stream().filter(figure -> figure == newestFirst.get(0) || figure.shown()).toList();
        revisions.forEach(figure -> counts.add(new EnumMap<>(Quantity.class)));
    }

    ProtectedFigure figure() {
        return revisions.get(0);
    }

    /** The count of a revision, of the oldest where there are fewer; null where it has none. */
    Unknown count(Quantity quantity, int revision) {
        return counts.get(Math.min(revision, counts.size() - 1)).get(quantity);
    }

    boolean isSuppressedAtSource() {
        return figure().measured().missing() == Missing.SUPPRESSED;
    }

    boolean isShown() {
        return shown;
    }

    void show() {
        shown = true;
    }

    void withhold() {
        shown = false;
    }
}
