package touchstone.gateway.web.developers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** The operations under one tag, as the page for developers shows them. */
record ContractChapter(String title, List<Call> calls) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** What one can put into a call's address or headers. */
    record Input(String name, String in, boolean required, String type) {}

    /** One operation. {@code body} names the schema to send, {@code answer} the one that comes back; null for none. */
    record Call(String method, String path, String id, String summary, String description, List<Input> inputs,
            String body, String answer) {

        static Call of(String method, String path, JsonNode operation) {
            List<Input> inputs = StreamSupport.stream(operation.path("parameters").spliterator(), false)
                    .map(Call::input).toList();
            return new Call(method.toUpperCase(java.util.Locale.ROOT), path, operation.path("operationId").asText(),
                    operation.path("summary").asText(path), operation.path("description").asText(), inputs,
                    schema(operation.path("requestBody")), answer(operation.path("responses")));
        }

        private static Input input(JsonNode parameter) {
            JsonNode schema = parameter.path("schema");
            String type = schema.path("type").isArray() ? schema.path("type").path(0).asText() : schema.path("type").asText();
            return new Input(parameter.path("name").asText(), parameter.path("in").asText(),
                    parameter.path("required").asBoolean(), schema.path("format").asText(type));
        }

        private static String answer(JsonNode responses) {
            return List.of("200", "201").stream().map(status -> schema(responses.path(status)))
                    .filter(java.util.Objects::nonNull).findFirst().orElse(null);
        }

        private static String schema(JsonNode content) {
            JsonNode schema = content.path("content").path("application/json").path("schema");
            String ref = schema.path("$ref").asText(schema.path("items").path("$ref").asText());
            return ref.isEmpty() ? null : ref.substring(ref.lastIndexOf('/') + 1);
        }
    }

    /** All of a document's, in the order of their titles and addresses. */
    static List<ContractChapter> of(JsonNode document) {
        Map<String, List<Call>> chapters = new TreeMap<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(one -> {
            if (METHODS.contains(one.getKey())) {
                Call call = Call.of(one.getKey(), path.getKey(), one.getValue());
                chapters.computeIfAbsent(one.getValue().path("tags").path(0).asText("Other"), tag -> new ArrayList<>()).add(call);
            }
        }));
        Comparator<Call> byAddress = Comparator.comparing(Call::path).thenComparing(Call::method);
        return chapters.entrySet().stream()
                .map(one -> new ContractChapter(one.getKey(), one.getValue().stream().sorted(byAddress).toList())).toList();
    }

    /** In the address of its page. */
    public String anchor() {
        return title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }
}
