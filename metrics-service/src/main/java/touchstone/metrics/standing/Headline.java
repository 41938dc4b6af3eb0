package touchstone.metrics.standing;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.SetAside;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.metrics.measure.Period;

/**
 * The figure that a series is judged by: the latest finished, real one of the indicator's own kind of period. What is
 * illustrative, provisional, blank, unfinished or of another kind of period steps aside: it changes no verdict and
 * hides none, and is named.
 *
 * @param latest   as its audience may see it; null when none counts
 * @param previous the last that counts before it, of a like period; null when there is none
 * @param aside    what is newer than the latest, the newest first
 */
record Headline(Reading latest, Reading previous, List<SetAside> aside) {
    private static final int NAMED = 3;
    private static final Comparator<SeriesFigure> NEWEST_FIRST =
            comparing(SeriesFigure::slot).thenComparing(figure -> figure.known().revision()).reversed();

    /** @param series accepted readings of the whole or of one part, revisions included, in any order */
    static Headline of(Indicator indicator, List<SeriesFigure> series) {
        List<SeriesFigure> newest = series.stream().sorted(NEWEST_FIRST).toList();
        List<SeriesFigure> counting = newest.stream().filter(figure -> Absence.of(indicator, figure.known()).isEmpty()).toList();
        Optional<PeriodKind> kind = indicator.periods().stream()
                .filter(own -> counting.stream().anyMatch(figure -> figure.known().kind() == own)).findFirst();
        List<SeriesFigure> alike = counting.stream().filter(figure -> kind.filter(figure.known().kind()::equals).isPresent()).toList();
        SeriesFigure latest = alike.stream().findFirst().orElse(null);
        Reading previous = alike.stream().filter(figure -> !figure.slot().equals(latest.slot()) && Period.of(latest.known()).isLike(Period.of(figure.known()))).map(SeriesFigure::seen).findFirst().orElse(null);
        List<SetAside> aside = newest.stream().takeWhile(figure -> figure != latest).limit(NAMED)
                .map(figure -> setAside(indicator, figure)).toList();
        return new Headline(latest == null ? null : latest.seen(), previous, aside);
    }

    private static SetAside setAside(Indicator indicator, SeriesFigure figure) {
        Absence why = Absence.of(indicator, figure.known()).orElseGet(() -> Absence.otherThan(indicator, figure.known()));
        return new SetAside(figure.seen(), why.reason(), why.words());
    }
}
