package touchstone.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What differs between two JSON documents, each difference by its place. The order of a list says nothing. */
final class JsonChanges {
    private final List<String> changes = new ArrayList<>();

    private JsonChanges() {}

    static List<String> between(JsonNode was, JsonNode now) {
        JsonChanges found = new JsonChanges();
        found.compare("", was, now);
        return found.changes;
    }

    private void compare(String at, JsonNode was, JsonNode now) {
        if (was.isContainerNode() && was.getNodeType() == now.getNodeType()) {
            Map<String, JsonNode> before = parts(was);
            Map<String, JsonNode> after = parts(now);
            Set<String> names = new LinkedHashSet<>(before.keySet());
            names.addAll(after.keySet());
            names.forEach(name -> part((at + " " + name).strip(), before.get(name), after.get(name)));
        } else if (!was.equals(now)) {
            changes.add(at + ": " + was + " became " + now);
        }
    }

    private void part(String at, JsonNode was, JsonNode now) {
        if (was == null || now == null) {
            changes.add(at + (was == null ? " is new" : " is gone"));
        } else {
            compare(at, was, now);
        }
    }

    /** A list's parts by what they are called, or else by what they are. */
    private static Map<String, JsonNode> parts(JsonNode node) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        if (node.isObject()) {
            node.properties().forEach(part -> parts.put(part.getKey(), part.getValue()));
        } else {
            node.forEach(part -> parts.put(part.path("name").asText(part.toString()), part));
        }
        return parts;
    }
}
