package touchstone.gateway.web.figures;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import touchstone.contracts.Problem;
import touchstone.contracts.metrics.entry.EntryRow;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.spreadsheet.SheetRow;
import touchstone.platform.time.PlainDate;

/**
 * A sheet of figures that was sent, as the grid takes it: each row by its code or its title, in whatever order of columns.
 * What is there already is passed over. Nothing of it is saved.
 */
final class FigureSheet {
    private static final List<FigureColumn> FIGURES = List.of(FigureColumn.NUMERATOR, FigureColumn.DENOMINATOR, FigureColumn.STATED, FigureColumn.PROVISIONAL,
            FigureColumn.ILLUSTRATIVE, FigureColumn.NOTE, FigureColumn.REPORTED_ON, FigureColumn.KNOWN_ON);

    private final EntryView view;
    private final Map<FigureColumn, Integer> columns = new EnumMap<>(FigureColumn.class);
    private final List<Problem.Item> errors = new ArrayList<>();
    private final Map<Integer, SheetRow> placed = new HashMap<>();
    private Form form;
    private int same;

    private FigureSheet(EntryView view, Form form) {
        this.view = view;
        this.form = form;
    }

    /** @param rows headings first */
    static FigureSheet of(EntryView view, Form form, List<SheetRow> rows) {
        FigureSheet sheet = new FigureSheet(view, form);
        if (sheet.readHeadings(rows)) {
            rows.subList(1, rows.size()).forEach(sheet::readRow);
        }
        return sheet;
    }

    /** The grid filled in. */
    Form form() {
        return form;
    }

    /** All that is wrong with the sheet itself, each named by its cell. */
    List<Problem.Item> errors() {
        return errors;
    }

    List<EntryRow> rows() {
        return view.sheet().rows();
    }

    /** Of figures that are filled in. */
    int count() {
        return placed.size();
    }

    /** Of figures that are there already. */
    int same() {
        return same;
    }

    /** The same said of a field, with the name of the cell that it came from: "C7: must be…". */
    Problem.Item named(Problem.Item item) {
        String field = item.field() == null ? "" : item.field();
        if (!field.matches("readings\\[\\d+]\\.\\w+")) {
            return item;
        }
        SheetRow row = placed.get(Integer.valueOf(field.replaceAll("\\D", "")));
        Integer column = FIGURES.stream().filter(one -> field.endsWith("." + one.field())).findFirst().map(columns::get).orElse(null);
        return row == null ? item : new Problem.Item(field, (column == null ? "Row " + row.number() : row.name(column)) + ": " + item.detail());
    }

    private boolean readHeadings(List<SheetRow> rows) {
        SheetRow headings = rows.isEmpty() ? new SheetRow(1, List.of()) : rows.get(0);
        for (FigureColumn column : FigureColumn.values()) {
            IntStream.range(0, headings.cells().size()).filter(i -> column.isHeaded(headings.cell(i))).findFirst().ifPresent(i -> columns.put(column, i));
        }
        boolean named = columns.containsKey(FigureColumn.INDICATOR) || columns.containsKey(FigureColumn.TITLE);
        if (!named || !columns.containsKey(FigureColumn.STATED) && !columns.containsKey(FigureColumn.NUMERATOR)) {
            errors.add(new Problem.Item("file", "Row 1: give headings as in the sheet to download: indicator or title, numerator, denominator and value."));
        }
        return errors.isEmpty();
    }

    private void readRow(SheetRow row) {
        if (FIGURES.stream().allMatch(column -> cell(row, column).isEmpty())) {
            return;
        }
        int place = place(row);
        if (place < 0) {
            wrong(row, columns.containsKey(FigureColumn.INDICATOR) ? FigureColumn.INDICATOR : FigureColumn.TITLE,
                    "nothing here is called “" + name(row) + "”" + (cell(row, FigureColumn.PART).isEmpty() ? "" : ", " + cell(row, FigureColumn.PART)));
            return;
        }
        String period = SaidPeriod.written(cell(row, FigureColumn.PERIOD));
        EntryView.Line line = view.lines().get(place);
        if (!period.isEmpty() && !period.equals(view.sheet().period())) {
            wrong(row, FigureColumn.PERIOD, cell(row, FigureColumn.PERIOD) + " is not the period of this page, " + view.period());
        } else if (isSame(row, line.row().now())) {
            same++;
        } else if (placed.containsKey(place)) {
            errors.add(new Problem.Item("file", "Row " + row.number() + ": has the same figure as row " + placed.get(place).number() + "; keep one of them"));
        } else if (!line.typed()) {
            errors.add(new Problem.Item("file", "Row " + row.number() + ": " + line.name() + " is " + line.now() + "; withdraw it first"));
        } else {
            fill(row, place, line);
        }
    }

    private void fill(SheetRow row, int place, EntryView.Line line) {
        placed.put(place, row);
        for (FigureColumn column : FIGURES) {
            String text = cell(row, column);
            form = form.with(line.cell() + column.field(), column.isDay() ? day(row, column, text) : text);
        }
        form = form.with(line.cell() + "indicator", line.row().indicator()).with(line.cell() + "part", line.part());
    }

    private String day(SheetRow row, FigureColumn column, String text) {
        try {
            return text.isEmpty() ? "" : PlainDate.parse(SaidPeriod.written(text)).toString();
        } catch (DateTimeException noDay) {
            wrong(row, column, text + " is not a date");
            return "";
        }
    }

    private boolean isSame(SheetRow row, Reading now) {
        return now != null && same(cell(row, FigureColumn.NUMERATOR), now.numerator()) && same(cell(row, FigureColumn.DENOMINATOR), now.denominator())
                && isSame(cell(row, FigureColumn.STATED), now)
                && isYes(row, FigureColumn.PROVISIONAL) == now.provisional() && isYes(row, FigureColumn.ILLUSTRATIVE) == now.illustrative()
                && (!columns.containsKey(FigureColumn.NOTE) || cell(row, FigureColumn.NOTE).equals(Objects.requireNonNullElse(now.note(), "")));
    }

    /** Of what is computed, the value need not be given. */
    private static boolean isSame(String stated, Reading now) {
        return stated.equals(EntryTable.value(now)) || same(stated, now.value()) || stated.isEmpty() && now.numerator() != null && now.denominator() != null;
    }

    private static boolean same(String text, BigDecimal number) {
        String digits = EntryForm.digits(text);
        return number == null ? text.isEmpty() : EntryForm.isNumber(digits) && new BigDecimal(digits).compareTo(number) == 0;
    }

    private boolean isYes(SheetRow row, FigureColumn column) {
        return EntryForm.isYes(cell(row, column));
    }

    private int place(SheetRow row) {
        List<EntryRow> rows = view.sheet().rows();
        return IntStream.range(0, rows.size()).filter(i -> isCalled(rows.get(i), row)).findFirst().orElse(-1);
    }

    private boolean isCalled(EntryRow entry, SheetRow row) {
        String code = cell(row, FigureColumn.INDICATOR);
        boolean named = code.isEmpty() ? entry.title().equalsIgnoreCase(cell(row, FigureColumn.TITLE)) || EntryView.name(entry).equalsIgnoreCase(cell(row, FigureColumn.TITLE))
                : entry.indicator().equals(code);
        String part = cell(row, FigureColumn.PART);
        return named && (entry.breakdown() == null ? part.isEmpty() : entry.breakdown().name().equalsIgnoreCase(part) || EntryView.name(entry).equalsIgnoreCase(cell(row, FigureColumn.TITLE)));
    }

    private String name(SheetRow row) {
        return cell(row, FigureColumn.INDICATOR).isEmpty() ? cell(row, FigureColumn.TITLE) : cell(row, FigureColumn.INDICATOR);
    }

    private String cell(SheetRow row, FigureColumn column) {
        return row.cell(columns.getOrDefault(column, -1)).strip();
    }

    private void wrong(SheetRow row, FigureColumn column, String words) {
        errors.add(new Problem.Item("file", row.name(columns.get(column)) + ": " + words));
    }
}
