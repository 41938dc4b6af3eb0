package touchstone.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import touchstone.local.UserError;

/**
 * One thing in a demo file.
 *
 * @param place where it stands, unique and stable: "stockton-on-tees/plans/0/actions/3"
 */
record DemoEntry(String place, ObjectNode fields) {
    private static final YAMLMapper YAML = new YAMLMapper();

    /** The whole file of an authority. */
    static DemoEntry file(String authority) {
        try (InputStream file = DemoEntry.class.getResourceAsStream("/demo/" + authority + ".yaml")) {
            return new DemoEntry(authority, (ObjectNode) YAML.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The things listed under a name, none if it is absent; a bare text is a thing with only a text. */
    List<DemoEntry> each(String name) {
        JsonNode list = fields.path(name);
        return IntStream.range(0, list.size())
                .mapToObj(i -> new DemoEntry(place + "/" + name + "/" + i, thing(list.get(i))))
                .toList();
    }

    private static ObjectNode thing(JsonNode node) {
        return node instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode().set("text", node);
    }

    boolean has(String name) {
        return fields.hasNonNull(name);
    }

    boolean is(String name) {
        return fields.path(name).asBoolean();
    }

    /** A field that must be there. */
    String text(String name) {
        if (!has(name)) {
            throw trouble("has no " + name);
        }
        return fields.get(name).asText();
    }

    /** What is sent: a copy of the fields without those that only the loader reads. */
    ObjectNode without(String... names) {
        return fields.deepCopy().without(List.of(names));
    }

    /** The refusal that this must meet with; 0 when it must succeed. */
    int refusal() {
        return fields.path("expect").asInt();
    }

    UserError trouble(String what) {
        return new UserError("The demo cannot be loaded: " + place + " " + what + ".");
    }
}
