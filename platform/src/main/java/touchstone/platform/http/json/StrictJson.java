package touchstone.platform.http.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.stream.Stream;
import touchstone.platform.http.Text;

/** Reads exactly the JSON that was meant, and refuses what would otherwise fail deep inside or be guessed at. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(20).maxNumberLength(40).maxStringLength(1_000_000).build();

    @Override
    @SuppressWarnings("deprecation") // the builder-time replacement does not exist for a mapper that is given
    public void customize(ObjectMapper json) {
        json.getFactory().setStreamReadConstraints(LIMITS);
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        json.coercionConfigDefaults().setAcceptBlankAsEmpty(false).setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        json.registerModule(new SimpleModule("text").addDeserializer(String.class, new TextOnly()).setDeserializerModifier(new BoundedLists()));
    }

    /** What is being read; an entry of a list is called as the list is. */
    static String field(JsonParser parser) {
        return Stream.iterate(parser.getParsingContext(), at -> at != null, JsonStreamContext::getParent)
                .map(JsonStreamContext::getCurrentName).filter(name -> name != null).findFirst().orElse("text");
    }

    /** Text must be text: no number is taken for it, and it is kept as {@link Text#read} has it. */
    static final class TextOnly extends StringDeserializer {
        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isScalarValue() || parser.currentToken().isNumeric() || parser.currentToken().isBoolean()) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = super.deserialize(parser, context);
            return Text.read(field(parser), text);
        }
    }
}
