package touchstone.gateway.web.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import touchstone.contracts.Problem;
import touchstone.contracts.metrics.reading.Missing;
import touchstone.contracts.metrics.reading.NewReading;
import touchstone.contracts.metrics.reading.NewReadings;
import touchstone.contracts.metrics.reading.ReadingFault;
import touchstone.gateway.web.form.FieldWords;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Reads a grid of figures: rows left empty are passed over, and what stands against a row goes back to its cell. */
final class EntryForm {
    private static final int LONGEST_PASTE = 20_000;

    private final FormReader typed;
    private final List<NewReading> readings = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /** Since when all of them are known whose row says nothing else; null for what is known since today. */
    private final LocalDate knownOn;

    private EntryForm(FormReader typed) {
        this.typed = typed;
        this.knownOn = typed.date("knownOn");
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
        if (form.knownOn != null && form.knownOn.isAfter(AsAt.today())) {
            typed.wrong("knownOn", "must not lie ahead");
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
            LocalDate known = dateOr(cell + "knownOn", knownOn);
            readings.add(new NewReading(typed.typed(cell + "indicator"), period(), PartText.of(typed.typed(cell + "part")), numerator, denominator,
                    stated, missing, yes(cell + "provisional"), yes(cell + "illustrative"), typed.text(cell + "note"), dateOr(cell + "reportedOn", known), known));
            places.add(row);
        }
    }

    private LocalDate dateOr(String field, LocalDate otherwise) {
        LocalDate date = typed.date(field);
        return date == null ? otherwise : date;
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
        return SaidPeriod.written(typed.typed("period"));
    }

    boolean isDraft() {
        return "true".equals(typed.typed("draft"));
    }

    /** Whether it is to be tried only; what is pasted always is. */
    boolean isLookedOver() {
        int pasted = typed.typed("paste").length();
        return pasted > 0 && pasted <= LONGEST_PASTE || pasted == 0 && "true".equals(typed.typed("look")) && !readings.isEmpty();
    }

    Form form() {
        return typed.form();
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
        return sent.refused(Problems.invalid(problem.errors().stream().map(this::placed).distinct().toList()).problem());
    }

    private Problem.Item placed(Problem.Item item) {
        if (item.field() == null || !item.field().matches("readings\\[\\d+]\\..*")) {
            return item;
        }
        int sent = Integer.parseInt(item.field().replaceAll("readings\\[(\\d+)].*", "$1"));
        String cell = item.field().replaceAll(".*]\\.", "");
        if (cell.equals("knownOn") && typed.typed("readings[" + places.get(sent) + "].knownOn").isEmpty()) {
            return new Problem.Item("knownOn", item.detail());
        }
        boolean shown = List.of("numerator", "denominator", "stated").contains(cell);
        return new Problem.Item("readings[" + places.get(sent) + "]." + (shown ? cell : "stated"), shown ? item.detail() : FieldWords.sentence(new Problem.Item(cell, item.detail())));
    }
}
