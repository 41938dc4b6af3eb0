package touchstone.gateway.web.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.indicator.DirectionOfTravel;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.scorecard.ColumnKind;
import touchstone.contracts.metrics.scorecard.Scorecard;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.figures.PeriodWords;
import touchstone.gateway.web.metrics.FigureWords;
import touchstone.platform.problem.WireNames;

/**
 * One section of the scorecard: the rows that have a figure, those that have none in a line, and what is said of it.
 *
 * @param unknown of rows without any figure yet, each once
 */
public record SectionView(String title, List<Line> lines, List<Scorecard.Row> unknown, List<Commentary> headlines, List<Commentary> commentary) {

    /**
     * A row of the table.
     *
     * @param first     whether the row above is of another indicator
     * @param spark     the way to the latest figure, where no column draws it; null for none
     * @param direction of the latest figure, where no column says it; null for none
     */
    public record Line(Scorecard.Row row, boolean first, List<ScorecardCell> cells, Sparkline spark, DirectionOfTravel direction) {}

    static SectionView of(Scorecard.Section section, List<Scorecard.Column> columns, Function<String, Optional<IndicatorStanding>> standings) {
        List<Scorecard.Row> known = section.rows().stream().filter(SectionView::hasFigure).toList();
        List<String> shown = known.stream().map(Scorecard.Row::indicator).toList();
        List<Scorecard.Row> unknown = new ArrayList<>();
        section.rows().stream().filter(row -> !shown.contains(row.indicator()) && standings.apply(row.indicator()).filter(SectionView::isKnown).isEmpty())
                .filter(row -> unknown.stream().noneMatch(one -> one.indicator().equals(row.indicator()))).forEach(unknown::add);
        List<Line> lines = IntStream.range(0, known.size()).mapToObj(i -> line(section, columns, known.get(i),
                i == 0 || !known.get(i - 1).indicator().equals(known.get(i).indicator()), standings.apply(known.get(i).indicator()))).toList();
        return new SectionView(section.title(), lines, unknown, section.headlines(), section.commentary());
    }

    boolean isEmpty() {
        return lines.isEmpty() && unknown.isEmpty() && headlines.isEmpty() && commentary.isEmpty();
    }

    /** As it stands in addresses within the page. */
    public String id() {
        return "section-" + title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** Who said all of it, of which period and when; null where they differ. */
    public String by(List<Commentary> texts) {
        List<String> all = texts.stream().map(text -> text.author() + " on " + PeriodWords.period(text.period()) + ", " + Words.shortDay(text.writtenOn())).distinct().toList();
        return all.size() == 1 ? all.get(0) : null;
    }

    private static boolean hasFigure(Scorecard.Row row) {
        return row.cells().stream().anyMatch(cell -> cell.reading() != null);
    }

    /** An illustrative figure is no figure, nor is a reason why there is none. */
    static boolean isKnown(IndicatorStanding standing) {
        Reading reading = standing.latest();
        return standing.splitBy() != null || reading != null && reading.missing() == null && !reading.illustrative();
    }

    private static Line line(Scorecard.Section section, List<Scorecard.Column> columns, Scorecard.Row row, boolean first, Optional<IndicatorStanding> standing) {
        List<ScorecardCell> cells = IntStream.range(0, columns.size()).mapToObj(i -> ScorecardCell.of(section, row, columns.get(i), row.cells().get(i))).toList();
        DirectionOfTravel direction = row.breakdown() == null && columns.stream().noneMatch(column -> column.kind() == ColumnKind.DIRECTION && column.period() == null)
                ? standing.map(IndicatorStanding::direction).filter(FigureWords::isComparable).orElse(null) : null;
        Sparkline spark = columns.stream().anyMatch(column -> column.kind() == ColumnKind.TREND) ? null : Sparkline.of(row);
        return new Line(row, first, cells, spark, direction);
    }

    static String key(Enum<?> constant) {
        return WireNames.of(constant);
    }
}
