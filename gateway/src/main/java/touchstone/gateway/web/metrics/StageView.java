package touchstone.gateway.web.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.contracts.metrics.commentary.Claim;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.indicator.DirectionOfTravel;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.scorecard.Scorecard;

/** One stage of the scorecard: its table, and what is said of it with what the table says otherwise. */
public record StageView(Stage stage, List<Line> lines, List<Said> headlines, List<Said> commentary) {

    /**
     * A row of the table.
     *
     * @param first whether the row above is of another indicator
     */
    public record Line(Scorecard.Row row, boolean first, Cell lastYear, List<Cell> quarters) {}

    /**
     * A figure in the table.
     *
     * @param direction null when there is none to tell
     * @param clashes   texts that claim another figure
     */
    public record Cell(String period, ReadingCell shown, DirectionOfTravel direction, List<Scorecard.Disagreement> clashes) {}

    /** A text, and where the table disagrees with it. */
    public record Said(Commentary text, List<String> clashes) {}

    static StageView of(Scorecard.Section section) {
        List<Scorecard.Row> rows = section.rows();
        List<Line> lines = new ArrayList<>();
        IntStream.range(0, rows.size()).forEach(i -> lines.add(line(section, rows.get(i),
                i == 0 || !rows.get(i - 1).indicator().equals(rows.get(i).indicator()))));
        return new StageView(section.stage(), lines, said(section, section.headlines()), said(section, section.commentary()));
    }

    boolean isBlank() {
        return lines.stream().flatMap(line -> Stream.concat(Stream.of(line.lastYear), line.quarters.stream()))
                .allMatch(cell -> cell.shown.equals(ReadingCell.BLANK));
    }

    private static Line line(Scorecard.Section section, Scorecard.Row row, boolean first) {
        return new Line(row, first, cell(section, row, row.lastYear()),
                row.quarters().stream().map(quarter -> cell(section, row, quarter)).toList());
    }

    private static Cell cell(Scorecard.Section section, Scorecard.Row row, Scorecard.Cell cell) {
        boolean told = cell.direction() != null && FigureWords.isComparable(cell.direction());
        return new Cell(cell.period(), ReadingCell.of(cell.reading(), row.unit()), told ? cell.direction() : null,
                section.disagreements().stream().filter(clash -> isOf(clash.claim(), row, cell.period())).toList());
    }

    private static boolean isOf(Claim claim, Scorecard.Row row, String period) {
        return claim.indicator().equals(row.indicator()) && claim.period().equals(period)
                && Objects.equals(claim.breakdown(), row.breakdown());
    }

    private static List<Said> said(Scorecard.Section section, List<Commentary> texts) {
        return texts.stream().map(text -> new Said(text, section.disagreements().stream()
                .filter(clash -> clash.commentary().equals(text.id())).map(Scorecard.Disagreement::words).toList())).toList();
    }
}
