package touchstone.gateway.web.scorecard;

import java.util.List;
import java.util.stream.IntStream;
import touchstone.contracts.metrics.scorecard.Scorecard;

/** A scorecard without those columns that judge figures of which there are none yet; columns of figures stay, blank or not. */
final class FilledColumns {
    private FilledColumns() {}

    static Scorecard of(Scorecard scorecard) {
        List<Integer> filled = IntStream.range(0, scorecard.columns().size()).filter(i -> isFilled(scorecard, i)).boxed().toList();
        List<Scorecard.Section> sections = scorecard.sections().stream().map(section -> new Scorecard.Section(section.title(), section.stage(),
                section.rows().stream().map(row -> of(row, filled)).toList(), section.headlines(), section.commentary())).toList();
        return new Scorecard(scorecard.asAt(), scorecard.year(), scorecard.own(), filled.stream().map(scorecard.columns()::get).toList(), sections);
    }

    private static Scorecard.Row of(Scorecard.Row row, List<Integer> filled) {
        return new Scorecard.Row(row.indicator(), row.title(), row.unit(), row.breakdown(), row.shows(), row.source(), filled.stream().map(row.cells()::get).toList(), row.trend());
    }

    private static boolean isFilled(Scorecard scorecard, int column) {
        return switch (scorecard.columns().get(column).kind()) {
            case CHANGE, DIRECTION, TARGET, COMPARATOR, TREND -> scorecard.sections().stream().anyMatch(section -> section.rows().stream()
                    .anyMatch(row -> !ScorecardCell.of(section, row, scorecard.columns().get(column), row.cells().get(column)).isBlank()));
            case FIGURE, LATEST, BEFORE, SOURCE -> true;
        };
    }
}
