package touchstone.gateway.web.metrics;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.indicator.Definition;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.target.Comparator;
import touchstone.contracts.metrics.target.Target;
import touchstone.gateway.status.words.AmountText;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.chart.Chart;
import touchstone.gateway.web.form.Form;

/**
 * What the page of an indicator shows.
 *
 * @param series     it over time
 * @param readings   accepted ones, the latest period first, parts and wholes mixed
 * @param earlier    whether there are more than are shown
 * @param commentary that speaks of it, the newest first; null when it cannot be reached
 * @param desk       its other forms
 * @param commenting the form that says what its figures mean; null for who may not
 */
public record IndicatorView(SeriesView series, IndicatorStanding standing, List<Reading> readings, boolean earlier, List<Target> targets,
        List<Comparator> comparators, List<Commentary> commentary, IndicatorDesk desk, Form commenting) {
    private static final int PERIODS = 8;

    /**
     * A period's figure.
     *
     * @param breaks whether the period before it was counted under another definition
     */
    public record Line(Reading reading, ReadingCell shown, boolean breaks) {}

    public Indicator indicator() {
        return standing.indicator();
    }

    public String base() {
        return "/" + desk.authority();
    }

    /** "42.8 %", "by team", "no figure yet". */
    public String figure() {
        return standing.latest() == null && standing.splitBy() != null
                ? "Known only by " + standing.splitBy()
                : AmountText.of(standing);
    }

    public ReadingCell latest() {
        return ReadingCell.of(standing.latest(), indicator().unit());
    }

    public boolean isUnheard() {
        return commentary == null;
    }

    public List<Line> lines() {
        List<Reading> wholes = readings.stream().filter(reading -> reading.breakdown() == null).toList();
        return IntStream.range(0, wholes.size()).mapToObj(i -> new Line(wholes.get(i), ReadingCell.of(wholes.get(i), indicator().unit()),
                i + 1 < wholes.size() && wholes.get(i).definition() != wholes.get(i + 1).definition())).toList();
    }

    /** Whether any period tells of how many. */
    public boolean hasParts() {
        return lines().stream().anyMatch(line -> !line.shown().rate().isEmpty());
    }

    public List<BreakdownTable> splits() {
        return BreakdownTable.of(indicator(), readings, PERIODS);
    }

    /** Small charts of the parts of a breakdown; none where one period is known of them. */
    public List<Chart> charts(BreakdownTable split) {
        List<Reading> parts = readings.stream().filter(reading -> reading.breakdown() != null && reading.breakdown().by().equals(split.by())).toList();
        return split.periods().size() < 2 ? List.of() : PartCharts.of(indicator(), parts);
    }

    /** Address of those as a file, without the date. */
    public String parts(BreakdownTable split, String format) {
        return desk.at() + "/parts." + format + "?by=" + URLEncoder.encode(split.by(), StandardCharsets.UTF_8);
    }

    public boolean isIllustrative() {
        return readings.stream().anyMatch(Reading::illustrative);
    }

    /** The one that counts from the latest day on comes first. */
    public List<Definition> definitions() {
        List<Definition> latestFirst = new ArrayList<>(indicator().definitions());
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    /** "recorded 3 May 2015" beside a day since when something is known that is another; "" where it is the same. */
    public String recorded(LocalDate knownOn, LocalDate recordedOn) {
        return knownOn.equals(recordedOn) ? "" : "recorded " + Words.shortDay(recordedOn);
    }

    /** "90 %, give or take 5 %" or "10 % to 15 %". */
    public String goal(Target target) {
        String goal = target.value() == null ? range(target.low(), target.high()) : amount(target.value());
        boolean exact = target.tolerance() == null || target.tolerance().signum() == 0;
        return exact ? goal : goal + ", with a tolerance of " + amount(target.tolerance());
    }

    public String shown(Comparator other) {
        return other.value() == null ? range(other.low(), other.high()) : amount(other.value());
    }

    private String range(BigDecimal low, BigDecimal high) {
        return amount(low) + " to " + amount(high);
    }

    private String amount(BigDecimal value) {
        return ReadingCell.amount(value, indicator().unit());
    }
}
