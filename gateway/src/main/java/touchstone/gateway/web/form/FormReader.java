package touchstone.gateway.web.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import touchstone.contracts.Problem;
import touchstone.platform.http.Text;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.WireNames;
import touchstone.platform.time.PlainDate;

/**
 * Reads what was typed. What is left empty is null, and what cannot be read is null and an error; whether a field may be
 * empty, and how long it may be, the contract says. An {@code ask} is what to say of a field that may not.
 */
public final class FormReader {
    private final Map<String, String> asks = new HashMap<>();
    private final List<Problem.Item> errors = new ArrayList<>();
    private Form form;

    public FormReader(Form form) {
        this.form = form;
    }

    /** The form, refused with everything that needs correcting where there is something. */
    public Form form() {
        return errors.isEmpty() ? form : form.refused(Problems.invalid(errors.stream().map(this::asked).toList()).problem());
    }

    /** Something that is wrong with a field; what is found first is told. */
    public void wrong(String field, String words) {
        if (errors.stream().noneMatch(item -> field.equals(item.field()))) {
            errors.add(new Problem.Item(field, words));
        }
    }

    public boolean isReadable() {
        return errors.isEmpty();
    }

    /** As it stands in the form: "" where it was left empty. */
    public String typed(String field) {
        return value(field);
    }

    /** Asks for a field that may not be left empty here, although a record without it could be sent. */
    public void require(String field) {
        if (value(field).isEmpty()) {
            wrong(field, asks.get(field));
        }
    }

    public String text(String field, String ask) {
        asks.put(field, ask);
        return text(field);
    }

    public String text(String field) {
        String value = value(field);
        return value.isEmpty() ? null : value;
    }

    /** 0 where none can be read, which is an error as well. */
    public int number(String field, String ask) {
        Integer number = numberOrNull(field, ask);
        if (number == null) {
            wrong(field, ask);
        }
        return number == null ? 0 : number;
    }

    public Integer numberOrNull(String field, String ask) {
        return read(field, ask, typed -> typed.matches("\\d{1,7}") ? Integer.valueOf(typed) : null);
    }

    /** A figure as people write it: "1,234", "5.9 %", "£831,195". */
    public BigDecimal decimal(String field) {
        return read(field, "must be a number such as 1,234 or 5.9", typed -> {
            String digits = typed.replaceAll("[\\s,%£ ]", "");
            return digits.matches("-?\\d{1,12}(\\.\\d{1,4})?") ? new BigDecimal(digits) : null;
        });
    }

    /** The version of a thing that the form was made from, as the header If-Match says it; null where the form knows none. */
    public String version(String field) {
        Integer version = numberOrNull(field, "Load the page again and send it once more.");
        return version == null ? null : "\"" + version + "\"";
    }

    public LocalDate date(String field, String ask) {
        asks.put(field, ask);
        return date(field);
    }

    public LocalDate date(String field) {
        return read(field, "Give a date such as 2013-05-15.", FormReader::day);
    }

    public LocalTime time(String field) {
        return read(field, "Give a time such as 14:20.", typed -> typed.matches("([01]\\d|2[0-3]):[0-5]\\d") ? LocalTime.parse(typed) : null);
    }

    public <E extends Enum<E>> E choice(Class<E> kind, String field, String ask) {
        asks.put(field, ask);
        return read(field, ask, typed -> Arrays.stream(kind.getEnumConstants()).filter(one -> WireNames.of(one).equals(typed)).findFirst().orElse(null));
    }

    /** All that were chosen; what is none of the kind is passed over. */
    public <E extends Enum<E>> List<E> choices(Class<E> kind, String field, String ask) {
        asks.put(field, ask);
        value(field);
        return Arrays.stream(kind.getEnumConstants()).filter(one -> form.chosen(field, WireNames.of(one))).toList();
    }

    /** One to a line. */
    public List<String> lines(String field) {
        return value(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public UUID id(String field, String ask) {
        asks.put(field, ask);
        return id(field);
    }

    public UUID id(String field) {
        return read(field, "Choose one of those that are offered.", typed -> typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(typed) : null);
    }

    private <T> T read(String field, String ask, Function<String, T> reading) {
        String typed = value(field);
        T read = typed.isEmpty() ? null : reading.apply(typed);
        if (read == null && !typed.isEmpty()) {
            wrong(field, ask);
        }
        return read;
    }

    /** A field that was read is a field of the form, also where the browser sent nothing of it. */
    private String value(String field) {
        if (!form.typed().containsKey(field)) {
            form = form.with(field, "");
        }
        String fault = Text.faultIn(form.value(field));
        if (fault != null) {
            wrong(field, fault + "; remove it");
        }
        return form.value(field);
    }

    private Problem.Item asked(Problem.Item item) {
        boolean empty = item.field() != null && form.value(item.field()).isEmpty();
        return empty && asks.containsKey(item.field()) ? new Problem.Item(item.field(), asks.get(item.field())) : item;
    }

    private static LocalDate day(String typed) {
        try {
            return PlainDate.parse(typed);
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
