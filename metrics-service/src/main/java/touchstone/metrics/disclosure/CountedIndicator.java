package touchstone.metrics.disclosure;

import java.util.List;
import touchstone.contracts.metrics.indicator.AddsUp;
import touchstone.contracts.metrics.indicator.Counting;
import touchstone.contracts.metrics.indicator.Dimension;
import touchstone.contracts.metrics.indicator.Frequency;
import touchstone.contracts.metrics.indicator.Part;
import touchstone.contracts.metrics.indicator.Subject;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.PeriodKind;

/** What disclosure control must know of an indicator. */
public record CountedIndicator(String code, Unit unit, Frequency frequency, Counting counting) {
    boolean isProtected() {
        return counting.subject() == Subject.CHILDREN;
    }

    Dimension dimension(String by) {
        return counting.dimensions().stream().filter(dimension -> dimension.by().equals(by)).findFirst().orElse(null);
    }

    /** Whether what is split so may make the whole: so it is taken where nothing is declared. */
    boolean addsOverParts(String by) {
        Dimension dimension = dimension(by);
        AddsUp adds = dimension == null || dimension.addsUp() == null ? counting.addsUp() : dimension.addsUp();
        return adds != AddsUp.NOT;
    }

    /** Whether figures of shorter periods may make those of a longer one. A day is a snapshot unless a flow or a week is counted by it. */
    boolean addsOver(PeriodKind kind) {
        boolean days = counting.addsUp() == AddsUp.FLOW || frequency == Frequency.WEEKLY;
        return (counting.addsUp() == null || counting.addsUp() == AddsUp.FLOW) && (kind != PeriodKind.DATE || days);
    }

    /** Place of a part among those declared; 0 for any other. */
    int position(String by, String name) {
        Dimension dimension = dimension(by);
        return dimension == null ? 0 : dimension.parts().stream().map(Part::name).toList().indexOf(name);
    }

    /** Names of the parts declared within one, or of the whole for null; empty where nothing is declared. */
    List<String> declared(String by, String within) {
        Dimension dimension = dimension(by);
        return dimension == null ? List.of() : dimension.parts().stream()
                .filter(part -> within == null ? part.within() == null : within.equals(part.within())).map(Part::name).toList();
    }
}
