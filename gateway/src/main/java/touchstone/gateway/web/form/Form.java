package touchstone.gateway.web.form;

import io.quarkus.qute.RawString;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchstone.contracts.Problem;

/**
 * A form as typed, so that nothing typed is lost when some of it needs correcting.
 *
 * @param id     on the page, and the beginning of its fields' ids
 * @param typed  by field; several values of one field stand one to a line
 * @param errors what needs correcting; empty at first
 */
public record Form(String id, Map<String, String> typed, List<Problem.Item> errors) {

    /** A form in which nothing has been typed yet. */
    public static Form of(String id) {
        return new Form(id, Map.of(), List.of());
    }

    /** With what was typed into a field, without the blanks around it. */
    public Form with(String field, String value) {
        Map<String, String> more = new HashMap<>(typed);
        more.put(field, value == null ? "" : value.strip());
        return new Form(id, more, errors);
    }

    /** With what needs correcting. */
    public Form wrong(List<Problem.Item> found) {
        return new Form(id, typed, found);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean chosen(String field, String value) {
        return Arrays.asList(value(field).split("\n")).contains(value);
    }

    /** What is wrong with a field; null when nothing is. */
    public String error(String field) {
        return errors.stream().filter(item -> field.equals(item.field())).map(Problem.Item::detail).findFirst().orElse(null);
    }

    /** Attributes that tell assistive technology of an error; the field's name is ours, so that it needs no escaping. */
    public RawString aria(String field) {
        return new RawString(error(field) == null ? ""
                : "aria-invalid=\"true\" aria-describedby=\"" + id + "-" + field + "-error\"");
    }

    /** Id of what an error is about: its field, or the whole form. */
    public String anchor(Problem.Item error) {
        return error.field() != null && typed.containsKey(error.field()) ? id + "-" + error.field() : id;
    }
}
