package touchstone.gateway.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.HostileValues;
import touchstone.platform.testing.http.Connection;

/** Every form of every page answers what no browser sends with a word of what is wrong, and with no fault. */
@QuarkusTest
@TestProfile(Recorded.Profile.class)
class HostileFormsTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=x";
    private static final String PART = "--x\r\nContent-Disposition: form-data; name=\"text\"";

    private List<ServedForm> forms;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Set<String> wrong = new ConcurrentSkipListSet<>();

    @BeforeEach
    void every_form_of_owners_that_refuse_it() {
        forms = EveryForm.served();
        Recorded.refusal = "{\"type\": \"/problems/said\", \"title\": \"No\", \"status\": 409, \"detail\": \"Its owner says so.\"}";
    }

    @AfterEach
    void owners_are_as_recorded() {
        Recorded.refusal = null;
    }

    @Test
    void whatever_stands_in_its_fields() {
        List<String> texts = Stream.concat(HostileValues.IN_ADDRESSES.stream(), Stream.of("%zz", "%", "9".repeat(5000), "http:%2F%2Felsewhere.example%23a")).toList();
        each(form -> !form.isSecret() && !form.texts().isEmpty() || isAnOwners(form), (form, number) -> {
            share(texts, number, 6).forEach(text -> {
                Map<String, String> all = encoded(form);
                all.replaceAll((field, value) -> field.equals("csrf") ? value : hostile(field, text));
                post(form, text + " in each field", FORM, body(all), Map.of());
            });
            List<String> fields = share(ofEachKind(form.filledIn().keySet()), number, 2).toList();
            for (int at = 0; at < fields.size(); at++) {
                Map<String, String> one = encoded(form);
                String text = texts.get((number + at) % texts.size());
                one.put(fields.get(at), hostile(fields.get(at), text));
                post(form, text + " in " + fields.get(at), FORM, body(one), Map.of("HX-Request", "true"));
            }
            form.html().select("input[type=hidden]:not([name=csrf], [name=sent-from])").eachAttr("name").forEach(field -> {
                Map<String, String> one = encoded(form);
                one.put(field, "%0D%0AX-Planted:%20a");
                post(form, "two lines in " + field, FORM, body(one), Map.of());
            });
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void whatever_kind_of_body_it_is() {
        Map<String, List<String>> bodies = Map.of(
                PARTS, List.of("", "--x", "--x--", "--x\r\n\r\nabc\r\n--x--\r\n", PART, PART + "\r\n\r\nabc", PART + "\r\n\r\nabc\r\n--x--\r\n",
                        PART + "\r\nContent-Type: x; charset=nonsense\r\n\r\nabc\r\n--x--\r\n", PART + "; filename=\"\0\"\r\n\r\nabc\r\n--x--\r\n",
                        PART + "\r\nContent-Transfer-Encoding: base64\r\n\r\n!\r\n--x--\r\n", PART + "; filename=\"../a\"\r\n\r\nabc\r\n--x--\r\n"),
                "multipart/form-data", List.of("", "--x"), "multipart/form-data; boundary=", List.of("", "--\r\n"),
                "multipart/form-data; boundary=" + "x".repeat(3000), List.of("", PART), "multipart/form-data; charset=nonsense; boundary=x", List.of(PART),
                FORM, List.of("", "&&=&a&=b", "text", "=", "a=b&".repeat(3000), "text=a&text=b", "csrf=&csrf="),
                FORM + "; charset=nonsense", List.of("", "text=a"), "application/json", List.of("", "{}", "{"), "text/plain", List.of("", "a"),
                "x", List.of("", "a"));
        List<Map.Entry<String, String>> all = bodies.entrySet().stream().flatMap(one -> one.getValue().stream().map(text -> Map.entry(one.getKey(), text))).toList();
        each(form -> true, (form, number) -> share(all, number, 4).forEach(one -> post(form, one.getKey() + ' ' + one.getValue(), one.getKey(), one.getValue(),
                isAnOwners(form) ? Map.of("X-CSRF-Token", form.browser().csrf()) : Map.of())));
        assertEquals(Set.of(), wrong);
    }

    @Test
    void whatever_its_headers_say() {
        List<Map<String, String>> headers = List.of(Map.of("Accept", "x"), Map.of("Accept", ""), Map.of("Accept", "text/html;q=x"), Map.of("Accept", "/"),
                Map.of("Accept", "x", "HX-Request", "true"), Map.of("Accept", "application/json"), Map.of("Accept", "image/png"),
                Map.of("Origin", "null"), Map.of("Origin", "%"), Map.of("Origin", "null", "HX-Request", "true"), Map.of("Origin", "null", "Accept", "x"),
                Map.of("Accept-Encoding", ";q=x"), Map.of("Accept-Language", "%"), Map.of("Referer", "%"), Map.of("If-Match", "x"),
                Map.of("X-Correlation-Id", "%0d%0a"), Map.of("Cookie", "touchstone="), Map.of("Cookie", "=;;=\u00e9"), Map.of("Authorization", "Basic %"),
                Map.of("Authorization", "Bearer"), Map.of("X-Forwarded-Host", "%"), Map.of("X-Forwarded-Proto", "x"));
        each(HostileFormsTest::isAnOwners, (form, number) -> share(headers, number, 5).forEach(header -> post(form, header.toString(), FORM, body(encoded(form)), header)));
        forms.forEach(form -> post(form, "no origin", FORM, body(encoded(form)), Map.of("Origin", "null")));
        assertEquals(Set.of(), wrong);
    }

    /** One of those that a form counts, row by row. */
    private static List<String> ofEachKind(Set<String> fields) {
        return fields.stream().filter(field -> !field.equals("csrf")).sorted()
                .collect(Collectors.toMap(field -> field.replaceAll("\\d+", "0"), field -> field, (first, same) -> first, TreeMap::new)).values().stream().toList();
    }

    private void each(Predicate<ServedForm> which, BiConsumer<ServedForm, Integer> walk) {
        List<ServedForm> chosen = forms.stream().filter(which).toList();
        IntStream.range(0, chosen.size()).parallel().forEach(number -> walk.accept(chosen.get(number), number));
    }

    /** One of so many parts, another for the next form: they all read through one kit, and among them they get everything. */
    private static <T> Stream<T> share(List<T> all, int number, int parts) {
        return IntStream.range(0, all.size()).filter(at -> at % parts == number % parts).mapToObj(all::get);
    }

    private void post(ServedForm form, String what, String type, String body, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(Map.of("Accept", "text/html", "Content-Type", type, "Cookie", "touchstone=" + form.browser().session()));
        all.putAll(headers);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + Connection.port() + form.action()))
                .timeout(Duration.ofSeconds(10)).POST(BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1));
        all.forEach(request::header);
        try {
            judge(form + " with " + what, client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException broken) {
            wrong.add(form + " broke off at " + what + ": " + broken);
        }
    }

    private void judge(String sent, HttpResponse<String> answer) {
        boolean fault = answer.statusCode() >= 500 || answer.body().contains("Exception") || answer.body().contains("<script>alert");
        boolean mute = answer.statusCode() >= 400 && answer.body().isBlank() || sent.contains("%zz") && answer.statusCode() < 400;
        boolean astray = !answer.headers().firstValue("Location").orElse("/").matches("(http://localhost:\\d+)?/(?!/).*|/") || answer.headers().firstValue("X-Planted").isPresent();
        if (fault || mute || astray) {
            wrong.add(answer.statusCode() + " " + (sent.length() > 200 ? sent.substring(0, 200) : sent));
        }
    }

    /** Nothing is made of which the recorded owners know nothing. */
    private static String hostile(String field, String text) {
        return field.equals("slug") ? text + "!" : text;
    }

    private static boolean isAnOwners(ServedForm form) {
        return form.action().startsWith("/isle-of-wight/") && !form.action().startsWith("/isle-of-wight/credentials");
    }

    private static Map<String, String> encoded(ServedForm form) {
        Map<String, String> fields = form.filledIn();
        fields.replaceAll((field, value) -> URLEncoder.encode(value, StandardCharsets.UTF_8));
        return fields;
    }

    private static String body(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> field.getKey() + "=" + field.getValue()).collect(Collectors.joining("&"));
    }
}
