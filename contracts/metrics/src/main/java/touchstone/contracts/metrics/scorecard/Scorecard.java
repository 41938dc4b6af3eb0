package touchstone.contracts.metrics.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.indicator.AgainstTarget;
import touchstone.contracts.metrics.indicator.DirectionOfTravel;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.target.Comparator;

/**
 * The council's own report layout over its indicators, as known at a date.
 *
 * @param asAt     the date it speaks of
 * @param year     the financial year that it shows: "2013/14"
 * @param own      whether the layout is the council's own
 * @param columns  from left to right
 * @param sections from top to bottom
 */
public record Scorecard(LocalDate asAt, String year, boolean own, List<Column> columns, List<Section> sections) {
    /**
     * What a cell of each row shows.
     *
     * @param heading what stands above it
     * @param period  the period it is of: "2012/13 Q3"; null for the latest, and where it is of none
     */
    public record Column(ColumnKind kind, String heading, @Nullable String period, FigurePart shows) {}

    /**
     * Rows that stand together, and what is said of their stage.
     *
     * @param title         what stands above them
     * @param rows          in the order of the layout
     * @param headlines     one-line headlines for the years shown, the newest first
     * @param commentary    what the figures mean, the newest first
     */
    public record Section(
            String title,
            Stage stage,
            List<Row> rows,
            List<Commentary> headlines,
            List<Commentary> commentary) {}

    /**
     * One line: an indicator, or one part of it.
     *
     * @param indicator its code
     * @param title     what the council calls it
     * @param breakdown null for the whole
     * @param source    where its figures come from
     * @param cells     one for each column
     * @param trend     figures that count, of one kind of period, the oldest first; twelve at most
     */
    public record Row(
            String indicator,
            String title,
            Unit unit,
            @Nullable Breakdown breakdown,
            FigurePart shows,
            String source,
            List<Cell> cells,
            List<Point> trend) {}

    /**
     * A figure on the way to the latest.
     *
     * @param period the period it is of
     * @param value  in the indicator's unit
     */
    public record Point(String period, BigDecimal value) {}

    /**
     * What a row shows in a column; blank stays blank.
     *
     * @param closed     whether there can be nothing: the row shows its rate only, or its number only
     * @param reading    the figure; null when there is none, or the column shows none
     * @param direction  against the last like period; null where it is not the column's to say, or there is no figure
     * @param target     the figure held against its target; null likewise
     * @param comparator what others show; null likewise
     */
    public record Cell(
            boolean closed,
            @Nullable Reading reading,
            @Nullable DirectionOfTravel direction,
            @Nullable AgainstTarget target,
            @Nullable Comparator comparator) {}
}
