package touchstone.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An OpenAPI document to hold calls against. A field that an answer has and the document does not name is a mismatch too. */
public final class LiveContract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASE = "https://touchstone.test/openapi";
    private static final Set<String> JSON_TYPES = Set.of("application/json", "application/problem+json");

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final Map<String, Pattern> templates = new TreeMap<>(Comparator.comparingInt((String path) -> path.split("\\{").length).thenComparing(path -> path));

    public LiveContract(String json) {
        document = read(json).orElseThrow();
        document.path("paths").fieldNames().forEachRemaining(path -> templates.put(path, Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"))));
        JsonNode closed = document.deepCopy();
        closed.path("components").path("schemas").forEach(LiveContract::close);
        registry = SchemaRegistry.withDialect(Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(BASE, closed.toString())));
    }

    /** What one call shows to be untrue; nothing where the document does not speak of its address. */
    public List<String> untrue(Call call) {
        Optional<String> operation = operation(call);
        List<String> untrue = new ArrayList<>();
        operation.ifPresent(at -> {
            if (call.status() != 304) {
                judgeAnswer(untrue, answer(at, call.status()), call);
            }
            String body = at + "/requestBody/content/application~1json/schema";
            if (call.status() < 300 && call.sent() != null && !document.at(body).isMissingNode()) {
                read(call.sent()).ifPresent(sent -> mismatches(body, sent).forEach(wrong -> untrue.add("the server takes what the document does not: " + wrong)));
            }
        });
        if (operation.isEmpty() && call.status() < 300 && templates.keySet().stream().anyMatch(path -> family(path).equals(family(call.path())))) {
            untrue.add("there is no such operation");
        }
        return untrue;
    }

    private void judgeAnswer(List<String> untrue, String answer, Call call) {
        JsonNode content = document.at(answer).path("content");
        if (document.at(answer).isMissingNode()) {
            untrue.add("the status " + call.status());
        } else if (content.isEmpty()) {
            if (!call.answer().isEmpty()) {
                untrue.add("that there is no body");
            }
        } else if (!content.has(call.type()) && !content.has("application/octet-stream")) {
            untrue.add("the type " + call.type());
        } else if (JSON_TYPES.contains(call.type()) && !call.method().equals("HEAD")) {
            read(call.answer()).ifPresentOrElse(
                    json -> untrue.addAll(mismatches(answer + "/content/" + escaped(call.type()) + "/schema", json)),
                    () -> untrue.add("that it is JSON"));
        }
    }

    /** Where a request's or an answer's body is not as the schema at a place of the document has it. */
    private List<String> mismatches(String schema, JsonNode body) {
        return schemas.computeIfAbsent(schema, at -> registry.getSchema(SchemaLocation.of(BASE + "#" + at)))
                .validate(body, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream().map(error -> error.getInstanceLocation() + " " + error.getMessage()).toList();
    }

    /** Where the document speaks of the answer. A success is named by its status; a refusal may be the general one. */
    private String answer(String operation, int status) {
        String named = operation + "/responses/" + status;
        String answer = status >= 400 && document.at(named).isMissingNode() ? operation + "/responses/default" : named;
        JsonNode reference = document.at(answer).path("$ref");
        return reference.isMissingNode() ? answer : reference.asText().substring(1);
    }

    private Optional<String> operation(Call call) {
        String method = call.method().equals("HEAD") ? "get" : call.method().toLowerCase(Locale.ROOT);
        return templates.entrySet().stream().filter(template -> template.getValue().matcher(call.path()).matches())
                .map(template -> "/paths/" + escaped(template.getKey()) + "/" + method)
                .filter(at -> !document.at(at).isMissingNode()).findFirst();
    }

    /** "/api/plans" of anything under it. */
    private static String family(String path) {
        return Stream.of(path.split("/")).limit(3).collect(Collectors.joining("/"));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static void close(JsonNode schema) {
        if (schema.has("properties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    private static Optional<JsonNode> read(String json) {
        try {
            return Optional.of(JSON.readTree(json));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    /**
     * A request and its answer.
     *
     * @param path of the address, as it was sent
     * @param sent the request's body; null for none, or for one that is no text
     * @param type of the answer, without its parameters; "" for none
     */
    public record Call(String method, String path, String sent, int status, String type, String answer) {}
}
