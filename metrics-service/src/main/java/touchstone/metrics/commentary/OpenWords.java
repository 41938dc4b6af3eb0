package touchstone.metrics.commentary;

import java.util.List;
import java.util.Objects;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.metrics.disclosure.WithheldFigure;
import touchstone.metrics.measure.Period;

/** Which commentary may be read outside the authority: only what tells nothing of a figure that is withheld. */
record OpenWords(List<WithheldFigure> withheld) {
    boolean tellNothing(Commentary words) {
        return withheld.stream().noneMatch(figure -> tells(words, figure));
    }

    private static boolean tells(Commentary words, WithheldFigure figure) {
        Period period = Period.of("period", words.period());
        boolean itsOwn = Objects.equals(words.indicator(), figure.indicator()) || words.indicator() == null && words.stage() == figure.stage();
        boolean ofItsTime = figure.overlaps(period.from(), period.to());
        return itsOwn && figure.isToldIn(words.text()) || figure.isSpelledOutIn(words.text())
                || ofItsTime && (figure.indicator().equals(words.indicator()) || figure.isNamedIn(words.text()));
    }
}
