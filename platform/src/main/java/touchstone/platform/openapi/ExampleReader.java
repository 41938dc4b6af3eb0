package touchstone.platform.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jboss.jandex.ClassInfo;

/** Puts an example into each body that is sent; it stands beside the record, as {@code RECORD.json}. */
final class ExampleReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ContractTypes types;

    ExampleReader(ContractTypes types) {
        this.types = types;
    }

    void addTo(Content body) {
        body.getMediaTypes().values().stream().filter(type -> type.getSchema().getRef() != null).forEach(type ->
                types.named(SchemaReferences.name(type.getSchema().getRef())).flatMap(ExampleReader::read).ifPresent(type::setExample));
    }

    private static Optional<Object> read(ClassInfo type) {
        String file = type.name().toString().replace('.', '/') + ".json";
        try (InputStream example = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return example == null ? Optional.empty() : Optional.of(JSON.readValue(example, Object.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
