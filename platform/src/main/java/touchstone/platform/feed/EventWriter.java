package touchstone.platform.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes what an event tells: the record without what its writer, and perhaps nobody else, can do with it. */
@Singleton
class EventWriter {
    private static final String OF_THE_CALLER = "allowed";

    private final ObjectMapper json;

    EventWriter(ObjectMapper json) {
        this.json = json.copy();
        this.json.setSerializerFactory(this.json.getSerializerFactory().withSerializerModifier(new ForEverybody()));
    }

    String json(Object record) {
        try {
            return json.writeValueAsString(record);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static final class ForEverybody extends BeanSerializerModifier {
        private static final long serialVersionUID = 1;

        @Override
        public List<BeanPropertyWriter> changeProperties(SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> all) {
            return all.stream().filter(one -> !one.getName().equals(OF_THE_CALLER)).toList();
        }
    }
}
