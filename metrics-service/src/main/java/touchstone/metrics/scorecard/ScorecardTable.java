package touchstone.metrics.scorecard;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.commentary.CommentaryKind;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.scorecard.FigurePart;
import touchstone.contracts.metrics.scorecard.LayoutColumn;
import touchstone.contracts.metrics.scorecard.LayoutRow;
import touchstone.contracts.metrics.scorecard.LayoutSection;
import touchstone.contracts.metrics.scorecard.Scorecard;
import touchstone.contracts.metrics.scorecard.Scorecard.Column;
import touchstone.contracts.metrics.scorecard.Scorecard.Row;
import touchstone.contracts.metrics.scorecard.Scorecard.Section;
import touchstone.contracts.metrics.scorecard.ScorecardLayout;
import touchstone.metrics.measure.Period;

/** Lays figures and texts out as a layout says. */
final class ScorecardTable {
    private final ScorecardSources sources;
    private final Period year;
    private final List<Column> columns;
    private final Set<Stage> told = new HashSet<>();

    private ScorecardTable(ScorecardSources sources, Period year, List<LayoutColumn> columns) {
        this.sources = sources;
        this.year = year;
        this.columns = columns.stream().map(this::column).toList();
    }

    static Scorecard of(ScorecardSources sources, ScorecardLayout layout, Period year, LocalDate asAt) {
        ScorecardTable table = new ScorecardTable(sources, year, layout.columns());
        List<Section> laid = layout.sections().stream().map(table::section).toList();
        List<Section> rest = Stream.of(Stage.values()).filter(stage -> sources.commentary().stream().anyMatch(text -> text.stage() == stage))
                .filter(stage -> !table.told.contains(stage)).map(stage -> table.section(UsualLayout.section(stage, List.of()))).toList();
        return new Scorecard(asAt, year.text(), layout.own(), table.columns, Stream.concat(laid.stream(), rest.stream()).toList());
    }

    private Column column(LayoutColumn column) {
        Period period = ColumnPeriod.in(year, column.period());
        FigurePart shows = column.shows() == null ? FigurePart.BOTH : column.shows();
        String heading = column.heading() == null ? ColumnHeading.of(column.kind(), period, shows) : column.heading();
        return new Column(column.kind(), heading, period == null ? null : period.text(), shows);
    }

    /** What is said of a stage stands once, below the first section of it. */
    private Section section(LayoutSection section) {
        List<Row> rows = section.rows().stream().flatMap(this::rows).toList();
        List<Commentary> said = told.add(section.stage()) ? sources.commentary().stream().filter(text -> text.stage() == section.stage()).toList() : List.of();
        return new Section(section.title(), section.stage(), rows, only(CommentaryKind.HEADLINE, said), only(CommentaryKind.COMMENTARY, said));
    }

    private static List<Commentary> only(CommentaryKind kind, List<Commentary> said) {
        return said.stream().filter(text -> text.kind() == kind).toList();
    }

    /** The whole, unless only parts of it are known, then each part. An indicator that is there no more has no row. */
    private Stream<Row> rows(LayoutRow row) {
        Optional<Indicator> found = sources.indicator(row.indicator());
        if (found.isEmpty()) {
            return Stream.empty();
        }
        Indicator indicator = found.get();
        if (row.breakdown() != null) {
            return Stream.of(row(indicator, row.breakdown(), row));
        }
        List<Breakdown> parts = sources.parts(indicator, columns);
        boolean whole = parts.isEmpty() || sources.hasWhole(indicator, columns);
        Stream<Row> first = whole ? Stream.of(row(indicator, null, row)) : Stream.empty();
        return Stream.concat(first, parts.stream().map(part -> row(indicator, part, row)));
    }

    private Row row(Indicator indicator, Breakdown part, LayoutRow row) {
        FigurePart shows = row.shows() != null ? row.shows() : indicator.unit() == Unit.COUNT ? FigurePart.NUMBER : FigurePart.BOTH;
        RowCells cells = new RowCells(sources, indicator, part, shows);
        return new Row(indicator.code(), row.title() == null ? indicator.title() : row.title(), indicator.unit(), part, shows, indicator.source(),
                columns.stream().map(cells::cell).toList(), sources.trend(indicator, part));
    }
}
