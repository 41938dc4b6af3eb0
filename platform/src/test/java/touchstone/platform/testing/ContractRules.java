package touchstone.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What an integrator may expect of an OpenAPI document, beside that it is true: the rules of Spectral and Redocly, and ours. */
public final class ContractRules {
    private final JsonNode document;
    private final List<String> broken = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    private ContractRules(JsonNode document) {
        this.document = document;
    }

    /** Fails unless the document keeps every rule. */
    public static void areKept(JsonNode document) {
        ContractRules rules = new ContractRules(document);
        rules.tags();
        rules.paths();
        rules.schemas();
        rules.components();
        assertEquals(List.of(), rules.broken, "what the document does not say, or says amiss");
    }

    private void tags() {
        document.path("tags").forEach(tag -> rule("tag " + tag.path("name").asText(), "is not described", !tag.path("description").asText().isBlank()));
    }

    private void paths() {
        Set<String> ids = new HashSet<>();
        Set<String> shapes = new HashSet<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            rule(path.getKey(), "is another path with other names", shapes.add(path.getKey().replaceAll("\\{[^}]+}", "{}")));
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                JsonNode said = method.getValue();
                String at = method.getKey() + " " + path.getKey();
                rule(at, "has no id of its own", said.has("operationId") && ids.add(said.path("operationId").asText()));
                operation(at, said);
            }
        }
    }

    private void operation(String at, JsonNode said) {
        JsonNode responses = said.path("responses");
        rule(at, "has no summary", !said.path("summary").asText().isBlank());
        rule(at, "has no description", !said.path("description").asText().isBlank());
        rule(at, "has no tag of the document", said.path("tags").size() == 1 && document.path("tags").findValuesAsText("name").contains(said.at("/tags/0").asText()));
        rule(at, "has no success", responses.has("200") || responses.has("201") || responses.has("204"));
        rule(at, "says not how it is refused", responses.path("401").has("$ref") && responses.path("404").has("$ref") && responses.path("default").has("$ref"));
        rule(at, "says not who may", !said.path("security").isMissingNode());
        JsonNode body = said.path("requestBody").path("content").path("application/json");
        rule(at, "has no example", body.isMissingNode() || body.has("example"));
        said.path("parameters").forEach(parameter -> {
            rule(at, "does not describe " + parameter.path("name").asText(), !parameter.path("description").asText().isBlank());
            schema(at + " " + parameter.path("name").asText(), parameter.path("schema"));
        });
    }

    private void schemas() {
        document.path("components").path("schemas").properties().forEach(named -> {
            rule(named.getKey(), "is not described", !named.getValue().path("description").asText().isBlank());
            schema(named.getKey(), named.getValue());
        });
    }

    private void schema(String at, JsonNode schema) {
        String pattern = schema.path("pattern").asText("^$");
        rule(at, "has a pattern that holds for a part: " + pattern, pattern.equals("\\S") || pattern.startsWith("^") && pattern.endsWith("$"));
        schema.path("required").forEach(name -> rule(at, "requires " + name.asText() + ", which it has not", schema.path("properties").has(name.asText())));
        schema.path("properties").properties().forEach(property -> {
            JsonNode said = property.getValue();
            boolean explained = said.has("$ref") || StreamSupport.stream(said.path("anyOf").spliterator(), false).anyMatch(one -> one.has("$ref"));
            rule(at + "." + property.getKey(), "is not described", explained || !said.path("description").asText().isBlank());
            schema(at + "." + property.getKey(), said);
        });
        if (schema.has("items")) {
            schema(at + "[]", schema.path("items"));
        }
    }

    /** Each is referred to by something, and everything referred to is there. */
    private void components() {
        follow(document);
        document.path("components").properties().stream().filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> kind.getValue().fieldNames().forEachRemaining(name -> {
                    String reference = "#/components/" + kind.getKey() + "/" + name;
                    rule(reference, "is left over", used.contains(reference));
                }));
        used.forEach(reference -> rule(reference, "is not there", !document.at(reference.substring(1)).isMissingNode()));
    }

    private void follow(JsonNode node) {
        if (node.path("$ref").isTextual()) {
            used.add(node.path("$ref").asText());
        }
        node.forEach(this::follow);
    }

    private void rule(String at, String broken, boolean kept) {
        if (!kept) {
            this.broken.add(at + " " + broken);
        }
    }
}
