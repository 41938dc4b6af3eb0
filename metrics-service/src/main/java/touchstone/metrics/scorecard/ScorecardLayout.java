package touchstone.metrics.scorecard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.commentary.CommentaryKind;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.scorecard.Scorecard;
import touchstone.contracts.metrics.scorecard.Scorecard.Cell;
import touchstone.contracts.metrics.scorecard.Scorecard.Row;
import touchstone.contracts.metrics.scorecard.Scorecard.Section;
import touchstone.metrics.measure.Period;
import touchstone.metrics.standing.DirectionCheck;

/** Lays figures and texts out as the council reports them: a section for each stage, the last year, then quarters. */
final class ScorecardLayout {
    private static final Comparator<Breakdown> BY_NAME = Comparator.comparing(Breakdown::by).thenComparing(Breakdown::name);

    private final ScorecardSources sources;
    private final Period year;
    private final List<Period> periods;

    private ScorecardLayout(ScorecardSources sources, Period year) {
        this.sources = sources;
        this.year = year;
        this.periods = Stream.concat(Stream.of(year.yearBefore()), year.quarters().stream()).toList();
    }

    static Scorecard of(ScorecardSources sources, Period year, LocalDate asAt) {
        ScorecardLayout layout = new ScorecardLayout(sources, year);
        List<Section> sections = Arrays.stream(Stage.values()).map(layout::section)
                .filter(section -> section.stage() != Stage.OUTCOME || !section.rows().isEmpty()).toList();
        return new Scorecard(asAt, year.yearBefore().text(), year.text(), sections);
    }

    private Section section(Stage stage) {
        List<Row> rows = sources.indicators().stream().filter(indicator -> indicator.stage() == stage)
                .flatMap(this::rows).toList();
        List<Commentary> said = sources.commentary().stream().filter(text -> text.stage() == stage).toList();
        return new Section(stage, rows, only(CommentaryKind.HEADLINE, said), only(CommentaryKind.COMMENTARY, said),
                said.stream().flatMap(text -> Disagreements.in(text, sources)).toList());
    }

    private static List<Commentary> only(CommentaryKind kind, List<Commentary> said) {
        return said.stream().filter(text -> text.kind() == kind).toList();
    }

    /** The whole, unless only parts of it are known, then each part. */
    private Stream<Row> rows(Indicator indicator) {
        List<Reading> shown = sources.of(indicator).stream()
                .filter(reading -> periods.stream().anyMatch(period -> period.text().equals(reading.period()))).toList();
        List<Breakdown> parts = shown.stream().map(Reading::breakdown).filter(Objects::nonNull).distinct().sorted(BY_NAME).toList();
        boolean whole = parts.isEmpty() || shown.stream().anyMatch(reading -> reading.breakdown() == null);
        Stream<Row> first = whole ? Stream.of(row(indicator, null)) : Stream.empty();
        return Stream.concat(first, parts.stream().map(part -> row(indicator, part)));
    }

    private Row row(Indicator indicator, Breakdown part) {
        List<Cell> quarters = year.quarters().stream().map(quarter -> cell(indicator, part, quarter)).toList();
        return new Row(indicator.code(), indicator.title(), indicator.unit(), part, indicator.source(),
                cell(indicator, part, year.yearBefore()), quarters);
    }

    private Cell cell(Indicator indicator, Breakdown part, Period period) {
        return sources.reading(indicator.code(), period.text(), part)
                .map(reading -> new Cell(period.text(), reading,
                        DirectionCheck.between(indicator, sources.before(reading), reading, sources.target(indicator, reading))))
                .orElseGet(() -> new Cell(period.text(), null, null));
    }
}
