package touchstone.gateway.web.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.contracts.metrics.entry.EntryRow;
import touchstone.contracts.metrics.entry.EntrySheet;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.reading.ReadingMove;
import touchstone.contracts.metrics.reading.ReadingState;
import touchstone.gateway.status.words.AmountText;
import touchstone.gateway.web.form.Form;
import touchstone.platform.problem.WireNames;

/**
 * What the grid of figures shows.
 *
 * @param misread what was asked for and is no period; null for nothing
 * @param shown the form that comes back as it was typed; null for none
 * @param done  what was done a moment ago; null for nothing
 */
public record EntryView(String authority, EntrySheet sheet, String misread, Form shown, FigureSaved done) {
    static final String SHEET = "sheet";
    static final String GRID = "grid";
    static final String DRAFTS = "drafts";

    /**
     * A row of the grid.
     *
     * @param cell  the beginning of its fields' names
     * @param now   what is there for the period, with its state; "" for nothing
     * @param typed whether a figure can be typed: one that is in review is withdrawn first
     */
    public record Line(EntryRow row, String cell, String name, String part, String now, String before, boolean typed, boolean withdrawable) {}

    static String withdrawal(UUID id) {
        return "withdraw-" + id;
    }

    /** "Average caseload, North 1". */
    static String name(EntryRow row) {
        return row.breakdown() == null ? row.title() : row.title() + ", " + row.breakdown().name();
    }

    public List<Line> lines() {
        return IntStream.range(0, sheet.rows().size()).mapToObj(i -> line(i, sheet.rows().get(i))).toList();
    }

    private Line line(int place, EntryRow row) {
        Reading now = row.now();
        boolean typed = sheet.locked() == null && (now == null || now.state() == ReadingState.ACCEPTED);
        return new Line(row, "readings[" + place + "].", name(row), PartText.of(row.breakdown()),
                now == null ? "" : figure(row, now) + ", " + WireNames.of(now.state()), row.before() == null ? "" : figure(row, row.before()) + " in " + PeriodWords.period(row.before().period()),
                typed, now != null && now.allowed().contains(ReadingMove.WITHDRAW));
    }

    private static String figure(EntryRow row, Reading reading) {
        String parts = reading.numerator() == null || reading.denominator() == null ? ""
                : " (" + AmountText.of(reading.numerator(), Unit.COUNT, 0) + " of " + AmountText.of(reading.denominator(), Unit.COUNT, 0) + ")";
        return AmountText.of(reading, row.unit(), 0) + parts;
    }

    /** Drafts that may be submitted. */
    public List<Reading> drafts() {
        return sheet.rows().stream().map(EntryRow::now).filter(now -> now != null && now.allowed().contains(ReadingMove.SUBMIT)).toList();
    }

    public boolean isOpen() {
        return sheet.locked() == null && lines().stream().anyMatch(Line::typed);
    }

    public Form grid() {
        return Form.of(GRID).or(shown);
    }

    public Form drafting() {
        return Form.of(DRAFTS).or(shown);
    }

    public Form withdrawing(Line line) {
        return Form.of(withdrawal(line.row().now().id())).or(shown);
    }

    public String value(Line line, String field) {
        return grid().value(line.cell() + field);
    }

    public String error(Line line, String field) {
        return grid().error(line.cell() + field);
    }

    /** What is told of a row while it is typed: what it comes to, or what is wrong with it. */
    public String said(Line line) {
        return Stream.of("numerator", "denominator", "stated").map(field -> error(line, field)).filter(Objects::nonNull).findFirst().orElse(value(line, "said"));
    }

    /** What a sheet says of a row besides its figures, to be sent on with them. */
    public List<String> carried(Line line) {
        return Stream.of("provisional", "illustrative", "note", "reportedOn", "knownOn").map(field -> line.cell() + field).filter(field -> !grid().value(field).isEmpty()).toList();
    }

    /** The period as people say it, for them to say another. */
    public String period() {
        return PeriodWords.period(sheet.period());
    }

    public Form sheetForm() {
        return Form.of(SHEET).or(shown);
    }

    /** Address of the sheet to fill in. */
    public String download(String format) {
        return base() + "." + format + "?period=" + URLEncoder.encode(sheet.period(), StandardCharsets.UTF_8);
    }

    public String withdrawalAt(Line line) {
        return base() + "/" + line.row().indicator() + "/" + line.row().now().id() + "/withdrawal";
    }

    public String upload() {
        return "/" + authority + "/figures/sheet";
    }

    public String base() {
        return "/" + authority + "/figures/enter";
    }
}
