package touchstone.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Sends the contract's example in place of a test's own body, about the things that the test has made. */
record ExampleInPlace(JsonNode example) implements UnaryOperator<String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ID = Pattern.compile(".*[0-9a-f]{8}-[0-9a-f]{4}-.*|.*touchstone:.*");

    /** What the thing is called by or which day suits it: the test knows better. */
    private static final Set<String> CIRCUMSTANCES = Set.of("reference", "number", "code", "slug", "signIn", "actions", "readings", "updates", "indicator",
            "claims", "period", "from", "until", "on", "asAt", "date", "dated", "decidedOn", "due", "dueOn", "expiresOn", "sentOn", "approvedOn", "approvedBy", "agency");

    @Override
    public String apply(String body) {
        return filled(example.deepCopy(), read(body)).toString();
    }

    private static ObjectNode filled(ObjectNode example, JsonNode own) {
        List.copyOf(example.properties()).forEach(field -> {
            boolean names = ID.matcher(field.getValue().toString()).matches();
            if (own.has(field.getKey()) && (names || CIRCUMSTANCES.contains(field.getKey()))) {
                example.set(field.getKey(), own.get(field.getKey()));
            } else if (names) {
                example.remove(field.getKey());
            }
        });
        return example;
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
