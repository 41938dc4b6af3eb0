package touchstone.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import touchstone.contracts.Versioned;

/** Writes a thing with a version, under its tag. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Produces(MediaType.APPLICATION_JSON)
class VersionedWriter implements ServerMessageBodyWriter<Versioned> {
    private final ObjectMapper json;

    VersionedWriter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo operation, MediaType mediaType) {
        return Versioned.class.isAssignableFrom(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Versioned.class.isAssignableFrom(type);
    }

    @Override
    public void writeResponse(Versioned thing, Type generic, ServerRequestContext context) throws IOException {
        byte[] answer = json.writeValueAsBytes(thing);
        context.serverResponse().setResponseHeader("ETag", VersionTag.of(thing.version(), answer));
        context.serverResponse().end(answer);
    }

    @Override
    public void writeTo(Versioned thing, Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream body) throws IOException {
        byte[] answer = json.writeValueAsBytes(thing);
        headers.putSingle("ETag", VersionTag.of(thing.version(), answer));
        body.write(answer);
    }
}
