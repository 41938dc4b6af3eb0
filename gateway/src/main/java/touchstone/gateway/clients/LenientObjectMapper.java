package touchstone.gateway.clients;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.ContextResolver;
import java.time.LocalDate;

/**
 * Reads what owners answer. Contracts only grow and an owner may be released before the gateway, so a field that is not
 * known here yet is passed over, and a date that they derived may lie beyond what anybody may send. What callers send to the gateway itself is read strictly.
 */
@Singleton
@Unremovable
public class LenientObjectMapper implements ContextResolver<ObjectMapper> {
    private final ObjectMapper json;

    LenientObjectMapper(ObjectMapper strict) {
        json = strict.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .registerModule(new SimpleModule("derived dates").addDeserializer(LocalDate.class, LocalDateDeserializer.INSTANCE));
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return json;
    }
}
