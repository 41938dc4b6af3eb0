package touchstone.platform.testing.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where something stands in what was answered, as in {@code items.find { it.state == 'open' }.dates[0]}: those of Groovy's
 * words that the tests have need of. A name stands for that field of each where there are several; what is not there is null.
 */
final class JsonPath {
    private static final String FILTER = "(?<which>find|findAll) ?\\{ ?it\\.(?<of>[\\w.?\\[\\]-]+)(?: (?<is>==|!=) (?:'(?<text>[^']*)'|(?<other>[\\w-]+)))? ?}";
    private static final Pattern STEP = Pattern.compile(
            "\\G(?:\\[(?<index>-?\\d+)]|(?:^|\\??\\.)(?:'(?<quoted>[^']+)'|(?<method>\\w+)\\(\\)|" + FILTER + "|(?<name>[\\w$-]+)))");

    private final List<UnaryOperator<Object>> steps = new ArrayList<>();

    private JsonPath() {}

    static JsonPath of(String path) {
        JsonPath made = new JsonPath();
        int read = path.equals("$") ? 1 : 0;
        for (Matcher step = STEP.matcher(path).region(read, path.length()); step.find(); read = step.end()) {
            made.steps.add(step(step));
        }
        if (read < path.length()) {
            throw new IllegalArgumentException("\"" + path.substring(read) + "\" of the path " + path + " is no step that is known");
        }
        return made;
    }

    Object in(Object json) {
        Object found = json;
        for (UnaryOperator<Object> step : steps) {
            found = step.apply(found);
        }
        return found;
    }

    private static UnaryOperator<Object> step(Matcher step) {
        if (step.group("index") != null) {
            int index = Integer.parseInt(step.group("index"));
            return found -> element((List<?>) found, index);
        }
        if (step.group("method") != null) {
            String method = step.group("method");
            return found -> called(method, found);
        }
        if (step.group("which") != null) {
            Predicate<Object> condition = condition(step);
            return step.group("which").equals("find") ? found -> each(found).filter(condition).findFirst().orElse(null)
                    : found -> each(found).filter(condition).toList();
        }
        String name = Objects.requireNonNullElse(step.group("name"), step.group("quoted"));
        return found -> field(found, name);
    }

    private static Predicate<Object> condition(Matcher step) {
        JsonPath of = of(step.group("of"));
        String is = step.group("is");
        String expected = Objects.requireNonNullElse(step.group("text"), String.valueOf(step.group("other")));
        return item -> {
            Object value = of.in(item);
            return is == null ? value != null && !Boolean.FALSE.equals(value) : String.valueOf(value).equals(expected) == is.equals("==");
        };
    }

    private static Object field(Object of, String name) {
        if (of instanceof List<?> several) {
            return new ArrayList<>(several.stream().filter(Objects::nonNull).map(one -> field(one, name)).toList());
        }
        return of == null ? null : ((Map<?, ?>) of).get(name);
    }

    private static Object element(List<?> of, int index) {
        if (of == null) {
            return null;
        }
        int at = index < 0 ? of.size() + index : index;
        return at < 0 || at >= of.size() ? null : of.get(at);
    }

    private static Object called(String method, Object on) {
        return switch (method) {
            case "size" -> on instanceof Map<?, ?> fields ? fields.size() : ((Collection<?>) on).size();
            case "length" -> ((String) on).length();
            case "keySet" -> ((Map<?, ?>) on).keySet();
            case "flatten" -> each(on).flatMap(JsonPath::each).toList();
            default -> throw new IllegalArgumentException(method + "() is not known");
        };
    }

    private static Stream<Object> each(Object of) {
        return of == null ? Stream.of() : ((List<?>) of).stream().map(Object.class::cast);
    }
}
