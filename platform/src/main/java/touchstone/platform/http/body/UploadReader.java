package touchstone.platform.http.body;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Hands a body over as a file, which is there while the request lasts. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
class UploadReader implements ServerMessageBodyReader<File> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, ResteasyReactiveResourceInfo operation, MediaType mediaType) {
        return type == File.class;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == File.class;
    }

    @Override
    public File readFrom(Class<File> type, Type generic, MediaType mediaType, ServerRequestContext context) throws IOException {
        ResteasyReactiveRequestContext request = (ResteasyReactiveRequestContext) context;
        Path received = ReceivedBody.of(request.unwrap(RoutingContext.class)).map(ReceivedBody::file).orElse(null);
        if (received != null) {
            return received.toFile();
        }
        ReceivedBody written = new ReceivedBody(null, written(context.getInputStream()), 0);
        request.registerCompletionCallback(ended -> written.delete());
        return written.file().toFile();
    }

    @Override
    public File readFrom(Class<File> type, Type generic, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        return written(body).toFile();
    }

    private static Path written(InputStream body) throws IOException {
        Path file = Files.createTempFile("touchstone", ".upload");
        try (body) {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
