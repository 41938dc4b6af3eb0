package touchstone.platform.http.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import touchstone.platform.time.PlainDate;

/** Takes days and times of day as plain text only: a list of numbers, or a moment of some zone, would be a guess. */
@Singleton
class PlainDateModule implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("plain dates")
                .addDeserializer(LocalDate.class, new Plain<>(LocalDate.class, PlainDate::parse))
                .addDeserializer(LocalTime.class, new Plain<>(LocalTime.class, LocalTime::parse)));
    }

    /** After Quarkus has registered a module that reads both in more ways. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static final class Plain<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> read;

        Plain(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            try {
                return read.apply(parser.getText());
            } catch (DateTimeException none) {
                return (T) context.handleWeirdStringValue(handledType(), parser.getText(), "not plain");
            }
        }
    }
}
