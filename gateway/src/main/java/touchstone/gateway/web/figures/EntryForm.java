package touchstone.gateway.web.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import touchstone.contracts.Problem;
import touchstone.contracts.metrics.entry.EntryRow;
import touchstone.contracts.metrics.reading.Missing;
import touchstone.contracts.metrics.reading.NewReading;
import touchstone.contracts.metrics.reading.NewReadings;
import touchstone.contracts.metrics.reading.ReadingFault;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.platform.problem.Problems;

/** Reads a grid of figures: rows left empty are passed over, and what stands against a row goes back to its cell. */
final class EntryForm {
    private static final int LONGEST_PASTE = 20_000;

    private final FormReader typed;
    private final List<NewReading> readings = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    private EntryForm(FormReader typed) {
        this.typed = typed;
    }

    static EntryForm read(FormReader typed) {
        EntryForm form = new EntryForm(typed);
        typed.form().typed().keySet().stream().filter(field -> field.matches("readings\\[\\d{1,3}]\\.indicator"))
                .map(field -> Integer.valueOf(field.replaceAll("\\D", ""))).sorted().toList().forEach(form::readRow);
        String paste = typed.typed("paste");
        if (paste.length() > LONGEST_PASTE) {
            typed.wrong("paste", "is longer than 20,000 characters; paste fewer rows at once");
        } else if (paste.isEmpty() && form.readings.isEmpty() && typed.isReadable()) {
            typed.wrong("paste", "Enter at least one figure, or paste some.");
        }
        return form;
    }

    private void readRow(int row) {
        String cell = "readings[" + row + "].";
        String mark = typed.typed(cell + "stated");
        Missing missing = EntryTable.MARKS.get(mark);
        BigDecimal numerator = typed.decimal(cell + "numerator");
        BigDecimal denominator = typed.decimal(cell + "denominator");
        BigDecimal stated = missing == null ? typed.decimal(cell + "stated") : null;
        if (numerator != null || denominator != null || stated != null || missing != null) {
            readings.add(new NewReading(typed.typed(cell + "indicator"), period(), PartText.of(typed.typed(cell + "part")), numerator, denominator,
                    stated, missing, yes(cell + "provisional"), yes(cell + "illustrative"), typed.text(cell + "note"), typed.date(cell + "reportedOn"), null));
            places.add(row);
        }
    }

    private Boolean yes(String field) {
        return isYes(typed.typed(field)) ? Boolean.TRUE : null;
    }

    static boolean isYes(String text) {
        return text.matches("(?i)yes|y|true|x|1");
    }

    /** Without what people put around the digits of a number. */
    static String digits(String text) {
        return text.replaceAll("[\\s,%£\u00a0]", "");
    }

    static boolean isNumber(String digits) {
        return digits.matches("-?\\d{1,12}(\\.\\d{1,4})?");
    }

    String period() {
        return typed.typed("period");
    }

    boolean isDraft() {
        return "true".equals(typed.typed("draft"));
    }

    boolean isPasted() {
        String paste = typed.typed("paste");
        return !paste.isEmpty() && paste.length() <= LONGEST_PASTE;
    }

    /** Whether anything can be said of what is typed so far: half a proportion is not wrong yet. */
    NewReadings complete() {
        List<Integer> half = IntStream.range(0, readings.size()).filter(i -> isHalf(readings.get(i))).boxed().toList();
        for (int i = half.size() - 1; i >= 0; i--) {
            readings.remove((int) half.get(i));
            places.remove((int) half.get(i));
        }
        return readings();
    }

    private static boolean isHalf(NewReading reading) {
        return reading.stated() == null && reading.missing() == null && (reading.numerator() == null || reading.denominator() == null);
    }

    /** The row of the grid that a reading stands in. */
    int place(int reading) {
        return places.get(reading);
    }

    /** What the owner says of a reading that was tried, as said of its row. */
    Problem.Item placed(int reading, ReadingFault fault) {
        return placed(new Problem.Item("readings[" + reading + "]." + fault.field(), fault.detail()));
    }

    NewReadings readings() {
        return new NewReadings(readings, isDraft());
    }

    /** What the owner says of a reading that was sent, as said of its row. */
    Form told(Form sent) {
        Problem problem = sent.problem();
        if (problem == null || problem.errors() == null || problem.errors().isEmpty()) {
            return sent;
        }
        return sent.refused(Problems.invalid(problem.errors().stream().map(this::placed).toList()).problem());
    }

    private Problem.Item placed(Problem.Item item) {
        if (item.field() == null || !item.field().matches("readings\\[\\d+]\\..*")) {
            return item;
        }
        int sent = Integer.parseInt(item.field().replaceAll("readings\\[(\\d+)].*", "$1"));
        String cell = item.field().replaceAll(".*]\\.", "");
        boolean shown = List.of("numerator", "denominator", "stated").contains(cell);
        return new Problem.Item("readings[" + places.get(sent) + "]." + (shown ? cell : "stated"), shown ? item.detail() : Character.isLowerCase(item.detail().charAt(0)) ? "This figure’s " + cell + " " + item.detail() : item.detail());
    }

    /**
     * The grid filled in from a block of a spreadsheet: a line belongs to the row whose title or code it begins with, else
     * to the one at its place; its last cells are numerator, denominator and value, or the value alone.
     */
    Form filled(List<EntryRow> rows) {
        Form form = typed.form().with("paste", "");
        List<String[]> lines = typed.typed("paste").lines().filter(line -> !line.isBlank()).map(line -> line.split("\t", -1)).toList();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i);
            int row = place(rows, cells[0].strip());
            boolean named = row >= 0;
            row = named ? row : isFigure(cells[0]) && i < rows.size() ? i : -1;
            if (row < 0) {
                unknown.add(cells[0].strip());
            } else {
                form = fill(form, row, rows.get(row), named ? List.of(cells).subList(1, cells.length) : List.of(cells));
            }
        }
        String left = unknown.isEmpty() ? "" : " Nothing here is called “" + String.join("”, “", unknown) + "”.";
        return form.refused(Problems.conflict("pasted", "Look over what you pasted", "It is filled in below and not saved yet." + left, List.of()).problem());
    }

    private static Form fill(Form form, int row, EntryRow of, List<String> cells) {
        List<String> fields = !of.computed() || cells.size() == 1 ? List.of("stated") : List.of("numerator", "denominator", "stated");
        Form filled = form;
        for (int i = 0; i < Math.min(fields.size(), cells.size()); i++) {
            filled = filled.with("readings[" + row + "]." + fields.get(i), cells.get(i));
        }
        return filled;
    }

    private static boolean isFigure(String cell) {
        return cell.isBlank() || EntryTable.MARKS.containsKey(cell.strip()) || cell.matches("[-\\d\\s,.%£]+");
    }

    private static int place(List<EntryRow> rows, String name) {
        return IntStream.range(0, rows.size()).filter(i -> EntryView.name(rows.get(i)).equalsIgnoreCase(name)
                || rows.get(i).breakdown() == null && Objects.equals(rows.get(i).indicator(), name)).findFirst().orElse(-1);
    }
}
