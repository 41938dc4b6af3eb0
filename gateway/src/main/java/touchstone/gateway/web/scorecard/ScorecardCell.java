package touchstone.gateway.web.scorecard;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import touchstone.contracts.metrics.indicator.DirectionOfTravel;
import touchstone.contracts.metrics.indicator.TargetVerdict;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.scorecard.FigurePart;
import touchstone.contracts.metrics.scorecard.Scorecard;
import touchstone.contracts.metrics.target.Comparator;
import touchstone.gateway.web.figures.PeriodWords;
import touchstone.gateway.web.metrics.FigureWords;
import touchstone.gateway.web.metrics.ReadingCell;

/**
 * A cell of the scorecard as it is printed. Blank stays blank.
 *
 * @param heading   of its column
 * @param number    whether it stands to the right
 * @param closed    whether there can be nothing
 * @param figure    what it says; "" for nothing
 * @param beneath   in small letters: out of how many, or of which period; "" for nothing
 * @param flags     what a reader must know before using it
 * @param direction null for none
 * @param target    null for none
 * @param spark     null for none
 * @param clashes   what texts claim otherwise
 */
public record ScorecardCell(String heading, boolean number, boolean closed, String figure, String beneath, List<String> flags, DirectionOfTravel direction, TargetVerdict target,
        Sparkline spark, List<Clash> clashes) {

    /** A text that claims another figure. */
    public record Clash(String commentary, String claimed) {}

    static ScorecardCell of(Scorecard.Section section, Scorecard.Row row, Scorecard.Column column, Scorecard.Cell cell) {
        return switch (column.kind()) {
            case FIGURE, LATEST, BEFORE -> figure(section, row, column, cell);
            case CHANGE -> text(column, cell.direction() == null || cell.direction().change() == null ? "" : signed(cell.direction(), row.unit()), "");
            case COMPARATOR -> cell.comparator() == null ? text(column, "", "") : text(column, shown(cell.comparator(), row.unit()), cell.comparator().name());
            case SOURCE -> text(column, row.source(), "");
            case DIRECTION -> new ScorecardCell(heading(column), FigureWords.isNumber(column.kind()), false, "", "", List.of(),
                    cell.direction() != null && FigureWords.isComparable(cell.direction()) ? cell.direction() : null, null, null, List.of());
            case TARGET -> new ScorecardCell(heading(column), FigureWords.isNumber(column.kind()), false, "", "", List.of(), null,
                    cell.target() == null || FigureWords.shape(cell.target().verdict()).isEmpty() ? null : cell.target().verdict(), null, List.of());
            case TREND -> new ScorecardCell(heading(column), FigureWords.isNumber(column.kind()), false, "", "", List.of(), null, null, Sparkline.of(row), List.of());
        };
    }

    /** A star, as papers have it, says nothing beside a cell. */
    private static String heading(Scorecard.Column column) {
        return column.heading().equals("*") ? "Direction" : column.heading();
    }

    public boolean isBlank() {
        return figure.isEmpty() && beneath.isEmpty() && direction == null && target == null && spark == null && clashes.isEmpty();
    }

    private static ScorecardCell text(Scorecard.Column column, String figure, String beneath) {
        return new ScorecardCell(heading(column), FigureWords.isNumber(column.kind()), false, figure, beneath, List.of(), null, null, null, List.of());
    }

    private static ScorecardCell figure(Scorecard.Section section, Scorecard.Row row, Scorecard.Column column, Scorecard.Cell cell) {
        ReadingCell whole = ReadingCell.of(cell.reading(), row.unit());
        boolean number = column.shows() == FigurePart.NUMBER && row.shows() != FigurePart.NUMBER;
        boolean rate = column.shows() == FigurePart.RATE && row.shows() != FigurePart.RATE;
        boolean speaks = number ? whole.rate().isEmpty() : !rate || !whole.rate().isEmpty();
        String figure = number ? whole.number() : rate ? whole.rate() : whole.figure();
        String dated = cell.reading() == null || cell.reading().period().equals(column.period()) ? "" : PeriodWords.shortPeriod(cell.reading().period());
        return new ScorecardCell(heading(column), FigureWords.isNumber(column.kind()), cell.closed(), figure, number && !whole.number().isEmpty() ? whole.of() : figure.isEmpty() ? "" : dated,
                speaks ? whole.flags() : List.of(), null, null, null, speaks ? clashes(section, row, cell.reading()) : List.of());
    }

    private static List<Clash> clashes(Scorecard.Section section, Scorecard.Row row, Reading reading) {
        return reading == null ? List.of() : Stream.concat(section.headlines().stream(), section.commentary().stream())
                .flatMap(text -> text.disagreements().stream().filter(clash -> clash.indicator().equals(row.indicator()) && clash.period().equals(reading.period())
                        && Objects.equals(clash.breakdown(), row.breakdown())).map(clash -> new Clash(text.id().toString(), clash.quote()))).toList();
    }

    private static String signed(DirectionOfTravel direction, Unit unit) {
        String amount = ReadingCell.amount(direction.change().abs(), unit == Unit.PERCENTAGE ? Unit.SCORE : unit);
        return (direction.change().signum() < 0 ? "−" : direction.change().signum() > 0 ? "+" : "") + amount;
    }

    private static String shown(Comparator other, Unit unit) {
        return other.value() == null ? ReadingCell.amount(other.low(), Unit.SCORE) + " to " + ReadingCell.amount(other.high(), unit)
                : ReadingCell.amount(other.value(), unit);
    }
}
