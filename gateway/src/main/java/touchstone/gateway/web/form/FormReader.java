package touchstone.gateway.web.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Problem;
import touchstone.platform.problem.WireNames;

/** Reads what was typed and collects what cannot be read; whether the rest may be so is the owner's to judge. */
public final class FormReader {
    private final Form form;
    private final List<Problem.Item> errors = new ArrayList<>();

    public FormReader(Form form) {
        this.form = form;
    }

    /** The form with what needs correcting. */
    public Form form() {
        return form.wrong(errors);
    }

    /** Something that is wrong with a field beyond what can be read of it alone. */
    public void wrong(String field, String ask) {
        errors.add(new Problem.Item(field, ask));
    }

    public boolean isReadable() {
        return errors.isEmpty();
    }

    /** What was typed; {@code ask} is what to say when it was left empty. */
    public String text(String field, String ask) {
        if (form.value(field).isEmpty()) {
            errors.add(new Problem.Item(field, ask));
        }
        return form.value(field);
    }

    /** Null when it was left empty. */
    public String textOrNull(String field) {
        return form.value(field).isEmpty() ? null : form.value(field);
    }

    /** 0 when it cannot be read. */
    public int number(String field, String ask) {
        if (form.value(field).matches("\\d{1,4}")) {
            return Integer.parseInt(form.value(field));
        }
        errors.add(new Problem.Item(field, ask));
        return 0;
    }

    /** Null when it was left empty. */
    public Integer numberOrNull(String field, String ask) {
        return form.value(field).isEmpty() ? null : Integer.valueOf(number(field, ask));
    }

    /** Null when it was left empty or is none. */
    public LocalDate date(String field, String ask) {
        text(field, ask);
        return dateOrNull(field);
    }

    /** Null when it was left empty. */
    public LocalDate dateOrNull(String field) {
        try {
            return form.value(field).isEmpty() ? null : LocalDate.parse(form.value(field));
        } catch (DateTimeParseException notDate) {
            errors.add(new Problem.Item(field, "Give a date such as 2013-05-15."));
            return null;
        }
    }

    /** Null when none was chosen. */
    public <E extends Enum<E>> E choice(Class<E> kind, String field, String ask) {
        E chosen = Arrays.stream(kind.getEnumConstants()).filter(one -> WireNames.of(one).equals(form.value(field)))
                .findFirst().orElse(null);
        if (chosen == null) {
            errors.add(new Problem.Item(field, ask));
        }
        return chosen;
    }

    /** All that were chosen; what is none of the kind is passed over. */
    public <E extends Enum<E>> List<E> choices(Class<E> kind, String field) {
        return Arrays.stream(kind.getEnumConstants()).filter(one -> form.chosen(field, WireNames.of(one))).toList();
    }

    /** One to a line. */
    public List<String> lines(String field) {
        return form.value(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Null when it was left empty or is none. */
    public UUID idOrNull(String field) {
        return form.value(field).matches("[0-9a-f-]{36}") ? UUID.fromString(form.value(field)) : null;
    }
}
