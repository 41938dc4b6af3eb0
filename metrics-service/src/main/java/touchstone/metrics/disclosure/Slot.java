package touchstone.metrics.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import touchstone.contracts.metrics.indicator.Unit;

/** All that was ever accepted for one period and part: hidden or shown together. */
final class Slot {
    private static final BigDecimal SMALL = BigDecimal.valueOf(5);
    private static final BigDecimal LEAST_LARGE = BigDecimal.valueOf(6);

    private final Unit unit;
    private final List<ProtectedFigure> revisions;
    private boolean hidden;

    Slot(Unit unit, List<ProtectedFigure> revisions) {
        this.unit = unit;
        this.revisions = revisions;
        this.hidden = revisions.stream().anyMatch(figure -> figure.withheld() || counts(figure).anyMatch(Slot::isSmall));
    }

    ProtectedFigure figure() {
        return revisions.get(0);
    }

    boolean isHidden() {
        return hidden;
    }

    void hide() {
        hidden = true;
    }

    /** Large enough in every respect to hide a small one behind. */
    boolean isLarge() {
        return revisions.stream().allMatch(figure -> figure.count(unit) != null
                && counts(figure).allMatch(count -> count.compareTo(SMALL) > 0));
    }

    /** Whether it could be less without being shown differently. */
    boolean hasSlackInCount() {
        return every(figure -> hasSlack(figure.count(unit)));
    }

    /** The same for what it leaves over; true where it leaves nothing that is known. */
    boolean hasSlackInComplement() {
        return every(figure -> figure.complement(unit) == null || hasSlack(figure.complement(unit)));
    }

    private boolean every(Predicate<ProtectedFigure> condition) {
        return revisions.stream().allMatch(condition);
    }

    private static boolean hasSlack(BigDecimal count) {
        return count != null && count.signum() > 0 && count.compareTo(BigDecimal.ONE) != 0 && count.compareTo(LEAST_LARGE) != 0;
    }

    private static boolean isSmall(BigDecimal count) {
        return count.signum() > 0 && count.compareTo(SMALL) <= 0;
    }

    private Stream<BigDecimal> counts(ProtectedFigure figure) {
        return Stream.of(figure.count(unit), figure.measured().denominator(), figure.complement(unit)).filter(Objects::nonNull);
    }
}
