package touchstone.gateway.web.figures;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.lock.PeriodLock;
import touchstone.contracts.metrics.lock.PeriodLockMove;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.reading.ReadingMove;
import touchstone.contracts.metrics.release.ReleasedFigure;
import touchstone.gateway.status.words.AmountText;
import touchstone.gateway.web.form.Form;

/**
 * What the queue of figures shows.
 *
 * @param queue     what waits, the oldest first
 * @param more      whether more wait than are shown
 * @param standings of all indicators; empty when it cannot be reached
 * @param withheld  what nobody outside the authority would see if all were accepted; empty when it cannot be told
 * @param locks     the latest first, those that were lifted too
 * @param shown     the form that comes back as it was typed; null for none
 * @param done      what was done a moment ago; null for nothing
 */
public record FigureQueueView(String authority, List<Reading> queue, boolean more, List<IndicatorStanding> standings, List<ReleasedFigure> withheld,
        List<PeriodLock> locks, Form shown, FigureSaved done) {
    static final String REVIEW = "review";
    static final String LOCK = "lock";

    /**
     * A figure that waits.
     *
     * @param before   the last figure that counts
     * @param withheld whether nobody outside the authority would see it
     * @param can      whether this visitor may review it: not what they submitted themselves
     */
    public record Line(Reading reading, String title, String figure, String parts, String before, boolean withheld, boolean can) {}

    static String unlock(UUID id) {
        return "unlock-" + id;
    }

    public List<Line> lines() {
        return queue.stream().map(this::line).toList();
    }

    private Line line(Reading reading) {
        Optional<IndicatorStanding> standing = standings.stream().filter(one -> one.indicator().code().equals(reading.indicator())).findFirst();
        String title = standing.map(one -> one.indicator().title()).orElse(reading.indicator());
        String part = reading.breakdown() == null ? "" : ", " + reading.breakdown().name();
        Unit unit = standing.map(one -> one.indicator().unit()).orElse(Unit.SCORE);
        String parts = reading.numerator() == null || reading.denominator() == null ? ""
                : AmountText.of(reading.numerator(), Unit.COUNT, 0) + " of " + AmountText.of(reading.denominator(), Unit.COUNT, 0);
        String before = reading.breakdown() != null ? "" : standing.filter(one -> one.latest() != null)
                .map(one -> AmountText.of(one) + " in " + PeriodWords.period(one.latest().period())).orElse("");
        return new Line(reading, title + part, AmountText.of(reading, unit, 0), parts, before, isWithheld(reading), reading.allowed().contains(ReadingMove.ACCEPT));
    }

    private boolean isWithheld(Reading reading) {
        return withheld.stream().anyMatch(figure -> figure.indicator().equals(reading.indicator()) && figure.period().equals(reading.period())
                && Objects.equals(figure.breakdown(), reading.breakdown()));
    }

    /** What this visitor may review. */
    public List<UUID> offered() {
        return queue.stream().filter(reading -> reading.allowed().contains(ReadingMove.ACCEPT)).map(Reading::id).toList();
    }

    public boolean canReview() {
        return !offered().isEmpty();
    }

    public Form review() {
        return Form.of(REVIEW).or(shown);
    }

    public Form lock() {
        return Form.of(LOCK).or(shown);
    }

    public Form unlocking(PeriodLock lock) {
        return Form.of(unlock(lock.id())).or(shown);
    }

    public boolean canUnlock(PeriodLock lock) {
        return lock.allowed().contains(PeriodLockMove.UNLOCK);
    }

    public String base() {
        return "/" + authority + "/figures/review";
    }
}
