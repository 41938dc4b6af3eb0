package touchstone.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import touchstone.platform.testing.HostileValues.Spoilt;

/** Whether what is answered is what was sent. */
final class Kept {
    /** Words of the machinery. */
    static final Pattern INTERNAL = Pattern.compile("(?i)exception|java\\.|jakarta|jackson|hibernate|postgres|jdbc|json parse|deserial|unrecognized|touchstone\\.|quarkus|violates|relation \\\"");
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Pattern AROUND = Pattern.compile("(?U)^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private Kept() {}

    static Optional<JsonNode> read(String json) {
        try {
            return Optional.of(JSON.readTree(json));
        } catch (JsonProcessingException none) {
            return Optional.empty();
        }
    }

    /** What stands in the answer in place of what was sent; nothing where it does not stand there at all, or nothing was said. */
    static Optional<String> lost(Spoilt spoilt, String answer) {
        Optional<JsonNode> sent = read(spoilt.json()).map(body -> body.at(spoilt.at())).filter(value -> value.isValueNode() && !value.isMissingNode());
        Optional<JsonNode> kept = read(answer).map(body -> body.at(spoilt.at())).filter(value -> value.isValueNode() && !value.isMissingNode());
        if (sent.filter(JsonNode::isNull).isPresent()) {
            return Optional.empty();
        }
        return sent.isEmpty() || kept.isEmpty() || same(sent.get(), kept.get()) ? Optional.empty() : kept.map(JsonNode::toString);
    }

    private static boolean same(JsonNode sent, JsonNode kept) {
        if (sent.isNumber() && kept.isNumber()) {
            return sent.decimalValue().compareTo(kept.decimalValue()) == 0;
        }
        if (sent.isTextual() && !sent.isNull()) {
            String text = AROUND.matcher(Normalizer.normalize(sent.textValue(), Normalizer.Form.NFC)).replaceAll("");
            return text.isEmpty() && kept.isNull() || text.equals(kept.textValue());
        }
        return sent.equals(kept);
    }
}
