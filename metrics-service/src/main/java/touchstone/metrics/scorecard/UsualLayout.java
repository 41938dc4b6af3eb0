package touchstone.metrics.scorecard;

import static touchstone.contracts.metrics.scorecard.ColumnKind.BEFORE;
import static touchstone.contracts.metrics.scorecard.ColumnKind.CHANGE;
import static touchstone.contracts.metrics.scorecard.ColumnKind.DIRECTION;
import static touchstone.contracts.metrics.scorecard.ColumnKind.FIGURE;
import static touchstone.contracts.metrics.scorecard.ColumnKind.LATEST;
import static touchstone.contracts.metrics.scorecard.ColumnKind.TARGET;
import static touchstone.contracts.metrics.scorecard.ColumnKind.TREND;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.contracts.metrics.indicator.Frequency;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.scorecard.ColumnKind;
import touchstone.contracts.metrics.scorecard.FigurePart;
import touchstone.contracts.metrics.scorecard.LayoutColumn;
import touchstone.contracts.metrics.scorecard.LayoutRow;
import touchstone.contracts.metrics.scorecard.LayoutSection;
import touchstone.contracts.metrics.scorecard.ScorecardLayout;
import touchstone.contracts.metrics.scorecard.ScorecardPeriods;

/** How a scorecard is laid out where the council has not said: a section for each stage, a row for each indicator that is not retired. */
final class UsualLayout {
    private static final int YEARS = 5;

    private UsualLayout() {}

    /** @param indicators in the order of their positions */
    static ScorecardLayout of(List<Indicator> indicators) {
        return new ScorecardLayout(0, false, columns(usualOf(indicators), 0), Arrays.stream(Stage.values())
                .map(stage -> section(stage, indicators.stream().filter(indicator -> indicator.stage() == stage && indicator.retiredFrom() == null).toList()))
                .filter(section -> section.stage() != Stage.OUTCOME || !section.rows().isEmpty()).toList());
    }

    /** Quarters where most are expected by the quarter or the year, else each row's own latest periods. */
    private static ScorecardPeriods usualOf(List<Indicator> indicators) {
        long regular = indicators.stream().map(Indicator::frequency)
                .filter(frequency -> frequency == Frequency.QUARTERLY || frequency == Frequency.ANNUAL).count();
        return 2 * regular >= indicators.size() ? ScorecardPeriods.QUARTERS : ScorecardPeriods.LATEST;
    }

    /** @param year the first calendar year of the financial year that is shown; 0 where years are not asked for */
    static List<LayoutColumn> columns(ScorecardPeriods periods, int year) {
        Stream<LayoutColumn> figures = switch (periods) {
            case MONTHS -> IntStream.range(0, 12).mapToObj(month -> figure(ColumnPeriod.month(month), FigurePart.BOTH));
            case QUARTERS -> Stream.concat(Stream.of(figure("last-year", FigurePart.NUMBER), figure("last-year", FigurePart.RATE)),
                    IntStream.rangeClosed(1, 4).mapToObj(quarter -> figure("Q" + quarter, FigurePart.BOTH)));
            case YEARS -> IntStream.rangeClosed(year - YEARS + 1, year).mapToObj(first -> figure("%d/%02d".formatted(first, (first + 1) % 100), FigurePart.BOTH));
            case LATEST -> Stream.of(plain(BEFORE), plain(LATEST), plain(CHANGE));
        };
        return Stream.concat(figures, Stream.of(plain(DIRECTION), plain(TREND), plain(TARGET))).toList();
    }

    private static LayoutColumn figure(String period, FigurePart shows) {
        return new LayoutColumn(FIGURE, null, period, shows);
    }

    private static LayoutColumn plain(ColumnKind kind) {
        return new LayoutColumn(kind, null, null, null);
    }

    static LayoutSection section(Stage stage, List<Indicator> indicators) {
        String name = stage.name().toLowerCase(Locale.ROOT);
        return new LayoutSection(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + (stage == Stage.PROCESS ? "es" : "s"), stage,
                indicators.stream().map(indicator -> new LayoutRow(indicator.code(), null, null, null)).toList());
    }
}
