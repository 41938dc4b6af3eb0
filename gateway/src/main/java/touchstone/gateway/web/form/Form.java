package touchstone.gateway.web.form;

import io.quarkus.qute.RawString;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchstone.contracts.Problem;
import touchstone.platform.problem.Problems;

/**
 * A form as typed, so that nothing typed is lost when it cannot be taken. A field has the name that the contract gives it.
 *
 * @param id      on the page, and the beginning of its fields' ids
 * @param typed   by field; several values of one field stand one to a line
 * @param problem why it was not taken; null when nothing stands against it
 */
public record Form(String id, Map<String, String> typed, Problem problem) {

    /** A form in which nothing has been typed yet. */
    public static Form of(String id) {
        return new Form(id, Map.of(), null);
    }

    /** A form as it was posted: without the blanks around each text, and with line ends that count as one character. */
    public static Form of(String id, Map<String, String> posted) {
        Map<String, String> typed = new HashMap<>();
        posted.forEach((field, value) -> typed.put(field, clean(value)));
        return new Form(id, typed, null);
    }

    public Form with(String field, String value) {
        Map<String, String> more = new HashMap<>(typed);
        more.put(field, value == null ? "" : clean(value));
        return new Form(id, more, problem);
    }

    private static String clean(String value) {
        return value.replace("\r\n", "\n").strip();
    }

    /** The other where it is this very form as somebody typed it; the other may be null. */
    public Form or(Form other) {
        return other != null && other.id.equals(id) ? other : this;
    }

    public Form refused(Problem why) {
        return new Form(id, typed, why);
    }

    /** Refused for what stands in that field, in the same words. */
    public Form refusedAt(String field) {
        List<Problem.Item> told = errors().isEmpty() ? List.of(new Problem.Item(field, problem.detail()))
                : errors().stream().map(item -> new Problem.Item(field, item.detail())).toList();
        return refused(Problems.invalid(told).problem());
    }

    public boolean isRefused() {
        return problem != null;
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean chosen(String field, String value) {
        return Arrays.asList(value(field).split("\n")).contains(value);
    }

    /** What needs correcting, each in a sentence. */
    public List<Problem.Item> errors() {
        return problem == null || problem.errors() == null ? List.of()
                : problem.errors().stream().map(item -> new Problem.Item(item.field(), FieldWords.sentence(item))).toList();
    }

    /** What is wrong with a field or with a part of it; null when nothing is. */
    public String error(String field) {
        return errors().stream().filter(item -> item.field() != null && field.equals(fieldOf(item.field()))).map(Problem.Item::detail).findFirst().orElse(null);
    }

    /** What people wrote into it, for a page that does not offer the form any more. */
    public List<Text> texts() {
        return typed.entrySet().stream().filter(field -> !field.getValue().isEmpty()).sorted(Map.Entry.comparingByKey())
                .map(field -> new Text(FieldWords.label(field.getKey()), field.getValue())).toList();
    }

    /** What was typed into a field that people know by that name. */
    public record Text(String name, String value) {}

    /** Attributes that tell assistive technology of an error; the field's name is ours, so that it needs no escaping. */
    public RawString aria(String field) {
        return new RawString(error(field) == null ? ""
                : " aria-invalid=\"true\" aria-describedby=\"" + id + "-" + field + "-error\"");
    }

    /** Id of what an error is about: its field, or the whole form. */
    public String anchor(Problem.Item error) {
        String field = error.field() == null ? null : fieldOf(error.field());
        return field == null || !typed.containsKey(field) ? id : id + "-" + field;
    }

    /** The field of the form that holds what the contract calls so: "options" of "options[3]". */
    private String fieldOf(String path) {
        if (typed.containsKey(path)) {
            return path;
        }
        return typed.keySet().stream().filter(field -> path.startsWith(field + "[") || path.startsWith(field + ".")).findFirst().orElse(path);
    }
}
