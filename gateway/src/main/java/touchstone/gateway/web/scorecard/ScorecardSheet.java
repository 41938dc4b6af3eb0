package touchstone.gateway.web.scorecard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.contracts.metrics.indicator.DirectionOfTravel;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.scorecard.ColumnKind;
import touchstone.contracts.metrics.scorecard.FigurePart;
import touchstone.contracts.metrics.scorecard.Scorecard;
import touchstone.gateway.status.words.AmountText;
import touchstone.gateway.web.export.ExportTable;
import touchstone.gateway.web.metrics.FigureWords;
import touchstone.gateway.web.metrics.ReadingCell;

/** The scorecard to take away: figures as numbers, each with what it is out of beside it. */
final class ScorecardSheet {
    private ScorecardSheet() {}

    static ExportTable of(String authority, Scorecard scorecard) {
        List<Scorecard.Column> columns = scorecard.columns().stream().filter(column -> column.kind() != ColumnKind.TREND).toList();
        List<String> headings = new ArrayList<>(List.of("section", "measure", "part", "unit"));
        columns.forEach(column -> headings.addAll(counts(column) ? List.of(column.heading(), column.heading() + ", out of") : List.of(column.heading())));
        headings.add("notes");
        Stream<List<Object>> rows = scorecard.sections().stream().flatMap(section -> section.rows().stream().map(row -> row(section, scorecard.columns(), row)));
        return new ExportTable("scorecard-" + authority + "-" + scorecard.year().replace('/', '-'), headings, rows);
    }

    private static boolean counts(Scorecard.Column column) {
        return column.kind() == ColumnKind.FIGURE && column.shows() == FigurePart.NUMBER;
    }

    private static List<Object> row(Scorecard.Section section, List<Scorecard.Column> columns, Scorecard.Row row) {
        List<Object> cells = new ArrayList<>(Arrays.asList(section.title(), row.title(), row.breakdown() == null ? null : row.breakdown().name(), FigureWords.scale(row.unit())));
        List<String> notes = new ArrayList<>();
        IntStream.range(0, columns.size()).filter(i -> columns.get(i).kind() != ColumnKind.TREND).forEach(i -> {
            Reading reading = row.cells().get(i).reading();
            cells.add(cell(row, columns.get(i), row.cells().get(i)));
            if (counts(columns.get(i))) {
                cells.add(reading == null || row.shows() == FigurePart.NUMBER ? null : reading.denominator());
            }
            if (reading != null) {
                ReadingCell.of(reading, row.unit()).flags().stream().map(flag -> reading.period() + ": " + flag).filter(note -> !notes.contains(note)).forEach(notes::add);
            }
        });
        cells.add(notes.isEmpty() ? null : String.join("; ", notes));
        return cells;
    }

    private static Object cell(Scorecard.Row row, Scorecard.Column column, Scorecard.Cell cell) {
        return switch (column.kind()) {
            case FIGURE, LATEST, BEFORE -> cell.reading() == null ? null : cell.reading().missing() != null ? AmountText.word(cell.reading().missing())
                    : column.shows() == FigurePart.NUMBER && row.shows() != FigurePart.NUMBER ? cell.reading().numerator() : cell.reading().value();
            case CHANGE -> cell.direction() == null ? null : cell.direction().change();
            case DIRECTION -> told(cell.direction());
            case TARGET -> cell.target() == null ? null : FigureWords.words(cell.target().verdict());
            case COMPARATOR -> cell.comparator() == null ? null : cell.comparator().value();
            case SOURCE -> row.source();
            case TREND -> null;
        };
    }

    private static String told(DirectionOfTravel direction) {
        return direction == null || !FigureWords.isComparable(direction) ? null : FigureWords.words(direction.verdict());
    }
}
