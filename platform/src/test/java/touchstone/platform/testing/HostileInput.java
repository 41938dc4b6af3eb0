package touchstone.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.platform.testing.Contract.Operation;

/** Sends to every operation what no client should send. Each answer must be a 4xx problem in plain English. */
public final class HostileInput {
    private static final Map<String, String> BODIES = bodies();
    private static final Map<String, byte[]> FILES = Map.of(
            "nothing", new byte[0], "NUL", new byte[64], "a program", "MZ\u0090\0\3\0\0\0".getBytes(StandardCharsets.ISO_8859_1),
            "half an archive", "PK\3\4\24\0\0\0".getBytes(StandardCharsets.ISO_8859_1),
            "a page with a script", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    private static final List<String> VALUES = List.of("%00", "%ED%A0%80", "a".repeat(3000), "-1", "99999999999999999999", "%27%22%3C");

    private HostileInput() {}

    /** Walks over all operations of the running service as somebody who may call them. */
    public static void walk(Someone someone, String authority) {
        walk(someone, authority, Map.of());
    }

    /** @param ids by their names in addresses, of things that there are, so that a hostile body gets as far as it can */
    public static void walk(Someone someone, String authority, Map<String, String> ids) {
        List<String> broken = new ArrayList<>();
        for (Operation operation : Contract.operations()) {
            String address = operation.addressIn(authority, ids);
            if (operation.takesJson()) {
                BODIES.forEach((name, body) -> expectRefusal(broken, operation, name,
                        request(someone).body(body.getBytes(StandardCharsets.UTF_8)), address));
                expectRefusal(broken, operation, "no JSON", someone.asks().contentType("text/plain").body("hello"), address);
            } else if (!operation.takes().isEmpty()) {
                FILES.forEach((name, bytes) -> expectRefusal(broken, operation, name,
                        request(someone).contentType("application/octet-stream").body(bytes), address + "?name=a.pdf"));
            }
            for (String parameter : operation.queryParameters()) {
                VALUES.forEach(value -> expectSense(broken, operation, parameter + "=" + value, request(someone),
                        address + "?" + parameter + "=" + value));
            }
            expectRefusal(broken, operation, "NUL in the path", request(someone), address + "%00");
        }
        assertEquals(List.of(), broken, "operations that did not refuse hostile input as a problem");
    }

    private static RequestSpecification request(Someone someone) {
        return someone.asks().urlEncodingEnabled(false).header("If-Match", "\"0\"");
    }

    private static void expectRefusal(List<String> broken, Operation operation, String input, RequestSpecification request, String address) {
        Response answer = request.request(operation.method(), address);
        if (answer.statusCode() < 400) {
            broken.add(operation.id() + " took " + input + " with " + answer.statusCode());
        }
        judge(broken, operation, input, answer);
    }

    private static void expectSense(List<String> broken, Operation operation, String input, RequestSpecification request, String address) {
        judge(broken, operation, input, request.request(operation.method(), address));
    }

    private static void judge(List<String> broken, Operation operation, String input, Response answer) {
        boolean refused = answer.statusCode() >= 400;
        boolean problem = "application/problem+json".equals(answer.contentType().split(";")[0]) && answer.asString().contains("\"detail\":\"");
        if (answer.statusCode() >= 500 || refused && !problem || answer.asString().contains("Exception") || answer.asString().contains("java.")) {
            broken.add(operation.id() + " answered " + input + " with " + answer.statusCode() + " " + answer.asString());
        }
    }

    private static Map<String, String> bodies() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("nothing", "");
        bodies.put("null", "null");
        bodies.put("a list", "[]");
        bodies.put("text", "\"hello\"");
        bodies.put("half an object", "{\"text\": ");
        bodies.put("a duplicate key", "{\"title\": \"a\", \"title\": \"b\"}");
        bodies.put("an unknown field", "{\"isAdmin\": true}");
        bodies.put("something after the end", "{} {}");
        bodies.put("deep nesting", "[".repeat(10_000) + "]".repeat(10_000));
        bodies.put("NUL in text", "{\"text\": \"a\\u0000b\", \"title\": \"a\\u0000b\", \"reason\": \"\\u0000\", \"narrative\": \"\\u0000\"}");
        bodies.put("half a surrogate pair", "{\"text\": \"\\ud800\", \"title\": \"\\ud800\", \"reason\": \"\\ud800\"}");
        bodies.put("a number of 5,000 digits", "{\"number\": " + "9".repeat(5000) + "}");
        bodies.put("a number of 3,000 decimals", "{\"number\": 0." + "3".repeat(3000) + "}");
        bodies.put("a number as text", "{\"number\": \"7\", \"limit\": \"7\"}");
        return bodies;
    }
}
