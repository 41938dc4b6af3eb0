package touchstone.gateway.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts several OpenAPI documents into one. A component that two of them name alike and mean differently is renamed in
 * the later one, so that neither changes its meaning.
 */
final class ContractMerge {
    private static final String COMPONENT = "#/components/";

    private final ObjectNode whole;
    private final Map<String, JsonNode> paths = new TreeMap<>();
    private final Map<String, JsonNode> tags = new TreeMap<>();

    ContractMerge(ObjectMapper json) {
        whole = json.createObjectNode();
    }

    /** Adds a document; {@code prefix} goes before its components' names where they collide. */
    void add(String prefix, ObjectNode document) {
        ObjectNode part = (ObjectNode) renamed(document, collisions(prefix, document));
        part.path("paths").properties().forEach(path -> {
            if (path.getKey().startsWith("/api/")) {
                paths.put(path.getKey(), path.getValue());
            }
        });
        part.path("tags").forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag));
        part.path("components").properties().forEach(kind ->
                whole.withObjectProperty("components").withObjectProperty(kind.getKey()).setAll((ObjectNode) kind.getValue()));
    }

    ObjectNode result(ObjectNode info) {
        ObjectNode result = whole.objectNode();
        result.put("openapi", "3.1.0").set("info", info);
        result.putArray("servers").addObject().put("url", "/").put("description", "This installation");
        result.putArray("tags").addAll(tags.values());
        result.putObject("paths").setAll(paths);
        result.set("components", whole.withObjectProperty("components"));
        leaveOutUnused(result);
        return result;
    }

    /** What only an address had that is not for partners. */
    private static void leaveOutUnused(ObjectNode document) {
        Set<String> used = new HashSet<>();
        collect(document.path("paths"), document, used);
        document.path("components").properties().stream().filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> ((ObjectNode) kind.getValue()).properties().removeIf(one -> !used.contains(COMPONENT + kind.getKey() + "/" + one.getKey())));
    }

    private static void collect(JsonNode node, ObjectNode document, Set<String> used) {
        String reference = node.path("$ref").asText();
        if (!reference.isEmpty() && used.add(reference)) {
            collect(document.at(reference.substring(1)), document, used);
        }
        node.forEach(child -> collect(child, document, used));
    }

    private Map<String, String> collisions(String prefix, ObjectNode document) {
        Map<String, String> names = new HashMap<>();
        document.path("components").properties().forEach(kind -> kind.getValue().properties().forEach(one -> {
            JsonNode there = whole.path("components").path(kind.getKey()).path(one.getKey());
            if (!there.isMissingNode() && !there.equals(one.getValue())) {
                String name = COMPONENT + kind.getKey() + "/";
                names.put(name + one.getKey(), name + prefix + one.getKey());
            }
        }));
        return names;
    }

    private static JsonNode renamed(ObjectNode document, Map<String, String> names) {
        ObjectNode copy = document.deepCopy();
        copy.path("components").properties().forEach(kind -> {
            ObjectNode ones = (ObjectNode) kind.getValue();
            names.forEach((from, to) -> {
                String name = from.substring(from.lastIndexOf('/') + 1);
                if (from.startsWith(COMPONENT + kind.getKey() + "/") && ones.has(name)) {
                    ones.set(to.substring(to.lastIndexOf('/') + 1), ones.remove(name));
                }
            });
        });
        follow(copy, names);
        return copy;
    }

    private static void follow(JsonNode node, Map<String, String> names) {
        if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
            object.set("$ref", TextNode.valueOf(names.getOrDefault(object.path("$ref").asText(), object.path("$ref").asText())));
        }
        node.forEach(child -> follow(child, names));
    }
}
