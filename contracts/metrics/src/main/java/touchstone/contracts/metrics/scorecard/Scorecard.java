package touchstone.contracts.metrics.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.metrics.commentary.Claim;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.indicator.DirectionOfTravel;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.Reading;

/**
 * The council's own report layout over its indicators, as known at a date.
 *
 * @param asAt     the date it speaks of
 * @param lastYear the financial year whose whole figures stand first: "2012/13"
 * @param year     the financial year whose quarters follow
 * @param sections in the order inputs, processes, outputs, outcomes
 */
public record Scorecard(LocalDate asAt, String lastYear, String year, List<Section> sections) {
    /**
     * The rows of one stage.
     *
     * @param rows          in the order of their indicators' positions
     * @param headlines     one-line headlines for either year, the newest first
     * @param commentary    what the figures mean, the newest first
     * @param disagreements where a text claims another figure than its table shows
     */
    public record Section(
            Stage stage,
            List<Row> rows,
            List<Commentary> headlines,
            List<Commentary> commentary,
            List<Disagreement> disagreements) {}

    /**
     * One line: an indicator, or one part of it.
     *
     * @param indicator its code
     * @param title     what people call the indicator
     * @param breakdown null for the whole
     * @param source    where its figures come from
     * @param quarters  four, whether or not there is a figure
     */
    public record Row(
            String indicator,
            String title,
            Unit unit,
            @Nullable Breakdown breakdown,
            String source,
            Cell lastYear,
            List<Cell> quarters) {}

    /**
     * A period and its figure as known at the date asked about; blank stays blank.
     *
     * @param period    the period: "2012/13 Q3"
     * @param reading   null when there is none
     * @param direction against the last like period; null when there is no reading
     */
    public record Cell(String period, @Nullable Reading reading, @Nullable DirectionOfTravel direction) {}

    /**
     * A text and a table that do not agree.
     *
     * @param commentary the text that claims it
     * @param words      what each says, in one sentence
     */
    public record Disagreement(UUID commentary, Claim claim, Reading reading, String words) {}
}
