package touchstone.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** What no client should send, for each place where something may stand. */
public final class HostileValues {
    /** Where a text is expected, as an address or a form has it. */
    public static final List<String> IN_ADDRESSES = List.of("", "%00", "%0D%0AX-Planted:%20a", "%0A", "%ED%A0%80", "%C3%28", "%20", "%E2%80%8B", "%F0%9F%98%80",
            "%E2%80%AE", "-1", "9999999", "99999999999999999999", "1e999999999", "NaN", "a".repeat(3000), "%2B999999999-12-31", "0000-01-01",
            "2013-05-31T23:00:00Z", "2013-02-30", "..%252F..%252Fetc", "%3Cscript%3Ealert(1)", "%7B%7B7*7%7D%7D", "%7B%23if", "%27%22%3B--", "null", "%5B%5D",
            "touchstone:plans:action:", "00000000-0000-0000-0000-000000000000");

    /** Where an address has a part of its own. */
    static final List<String> IN_PATHS = List.of("", "%00", "%20", "%ED%A0%80", "a".repeat(3000), "%3Cb%3E", "00000000-0000-0000-0000-000000000000");

    private static final String SPACES = "spaces around it";

    /** Where the hostile value goes in the end, so that no writer of JSON puts right what is wrong with it. */
    private static final String IT = "\u2603 it \u2603";

    /** By their names, as JSON has them. */
    private static final Map<String, String> ANYWHERE = anywhere();

    private static final List<String> FOR_NUMBERS = List.of("-1", "0", "0.5", "1e5", "1e400", "2147483648", "99999999999999999999", "7." + "3".repeat(30));

    /** By what the example looks like. */
    private static final Map<String, List<String>> FOR_TEXT = new LinkedHashMap<>();

    static {
        FOR_TEXT.put("\\d{4}-\\d{2}-\\d{2}", List.of("\"+999999999-12-31\"", "\"-0001-01-01\"", "\"0000-01-01\"", "\"1899-12-31\"", "\"2013-02-30\"",
                "\"2013-05-31T23:00:00Z\"", "\"20130531\"", "[2013, 2, 3]", "\"2200-12-31\""));
        FOR_TEXT.put("\\d{2}:\\d{2}", List.of("\"25:00\"", "\"09:30:00.5\"", "\"09:30Z\"", "[9, 30]"));
        FOR_TEXT.put("[0-9a-f]{8}-.*|touchstone:.*", List.of("\"00000000-0000-0000-0000-000000000000\"", "\"1-1-1-1-1\"", "\"touchstone:plans:action:x\"",
                "\"touchstone:governance:decision:00000000-0000-0000-0000-000000000000\"", "\"touchstone:metrics:indicator:--\""));
        FOR_TEXT.put("https?:.*", List.of("\"javascript:alert(1)\"", "\"http://exa mple.org\"", "\"http://\"", "\"//example.org\"", "\"file:///etc/passwd\"",
                "\"https://example.org/%zz?<b>\""));
        FOR_TEXT.put("(?s).*", List.of("\"'; -- %s {{7*7}} ${x}\"", "\"<b>{#if}{app:x}../\"", "\" Cafe\\u0301 \\ud83d\\ude00 \\u0645\"", "\"a\\r\\nb\"",
                "\"'; drop table action; -- <script>alert(1)</script> {{7*7}} {#if x} {app:name} #{x} ../../etc/passwd \\u0645\\u0631\\u062d\""));
    }

    private final JsonNode example;
    private int left;
    private Spoilt found;

    private HostileValues(JsonNode example, int number) {
        this.example = example;
        left = number;
    }

    /** A body with one hostile value; {@code at} is where, as a JSON pointer, and {@code field} its name. */
    record Spoilt(String what, String at, String field, String json) {
        /** Whether the document does not say that it is taken, and it is. */
        boolean isTidied() {
            return what.equals(SPACES);
        }
    }

    /** The example with one value at one of its fields; empty when there are no more. */
    static Optional<Spoilt> body(JsonNode example, int number) {
        HostileValues walk = new HostileValues(example, number);
        walk.spoil("");
        walk.offer("an unknown field", "/isAdmin", "isAdmin", () -> example.toString().replaceFirst("\\{", "{\"isAdmin\": true, ").replace(", }", "}"));
        return Optional.ofNullable(walk.found);
    }

    private void spoil(String at) {
        JsonNode node = example.at(at);
        if (node instanceof ObjectNode object) {
            for (String name : object.properties().stream().map(Map.Entry::getKey).toList()) {
                JsonNode own = object.get(name);
                object.set(name, TextNode.valueOf(IT));
                values(own, (what, value) -> offer(what, at + "/" + name, name, () -> with(value)));
                offer("twice", at + "/" + name, name, () -> with(own + ", \"" + name + "\": " + own));
                object.remove(name);
                offer("left out", at + "/" + name, name, example::toString);
                object.set(name, own);
                spoil(at + "/" + name);
            }
        } else if (node instanceof ArrayNode list && !list.isEmpty()) {
            JsonNode own = list.get(0);
            list.set(0, TextNode.valueOf(IT));
            values(own, (what, value) -> offer(what, at + "/0", at.substring(at.lastIndexOf('/') + 1), () -> with(value)));
            list.set(0, own);
            spoil(at + "/0");
        }
    }

    private String with(String value) {
        return example.toString().replace('"' + IT + '"', value);
    }

    private void offer(String what, String at, String field, Supplier<String> json) {
        if (left-- == 0) {
            found = new Spoilt(what, at, field, json.get());
        }
    }

    private static void values(JsonNode own, BiConsumer<String, String> each) {
        ANYWHERE.forEach(each);
        if (own.isTextual()) {
            String text = own.textValue();
            FOR_TEXT.entrySet().stream().filter(kind -> text.matches(kind.getKey())).findFirst().orElseThrow().getValue().forEach(value -> each.accept(value, value));
            each.accept(SPACES, "\"  " + own.textValue().replace("\n", "\\n") + " \\u00a0\"");
        }
        if (own.isNumber()) {
            FOR_NUMBERS.forEach(value -> each.accept(value, value));
            each.accept("as text", "\"" + own + '"');
        }
        if (own.isArray()) {
            String one = own.isEmpty() ? "null" : own.get(0).toString();
            each.accept("twice the same", "[" + one + ", " + one + "]");
            each.accept("10,000 of them", "[" + String.join(", ", Collections.nCopies(10_000, one.length() < 90 ? one : "{}")) + "]");
        }
    }

    /** What no field takes, or few do. */
    private static Map<String, String> anywhere() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String value : List.of("null", "true", "7", "{}", "[null]", "[[[]]]", "\"\"", "\" \\t \"", "1e999999999", "NaN", "\"\\u0000\"", "\"a\\u200bb\"", "\"\\u200b\"",
                "\"\\ud800\"", "\"\\ufffe\"", "\"\\u202eabc\"")) {
            values.put(value, value);
        }
        values.put("10,001 characters", '"' + "x".repeat(10_001) + '"');
        values.put("20,001 emojis", '"' + "\\ud83d\\ude00".repeat(20_001) + '"');
        values.put("5,000 digits", "9".repeat(5_000));
        values.put("nesting", "[".repeat(200) + "]".repeat(200));
        return values;
    }

    /** Whole bodies that are no JSON that anybody takes. */
    static Map<String, byte[]> broken(String good) {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        Map.of("nothing", "", "null", "null", "a list", "[]", "text", "\"hello\"", "half an object", good.substring(0, good.length() - 1), "more after the end", good + " {}",
                "nesting", "[".repeat(10_000) + "]".repeat(10_000), "a megabyte", good.replaceFirst("\\{", "{\"text\": \"" + "x".repeat(1 << 20) + "\","))
                .forEach((what, text) -> bodies.put(what, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        bodies.put("bytes that are no UTF-8", new byte[] {'{', '"', 'a', (byte) 0xC3, '(', '"', ':', '1', '}'});
        bodies.put("UTF-16 without saying so", "{\"a\u00e9\": 1}".getBytes(java.nio.charset.StandardCharsets.UTF_16));
        return bodies;
    }
}
