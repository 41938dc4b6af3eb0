package touchstone.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import touchstone.platform.problem.Problems;

/**
 * Receives a file whole, before any transaction begins, and keeps it on disk while the request lasts. A slow sender
 * holds no database connection, and one who breaks off leaves nothing behind.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
class UploadReader implements ServerMessageBodyReader<File> {
    private final MemorySize limit;

    UploadReader(@ConfigProperty(name = "touchstone.uploads.max-size") MemorySize limit) {
        this.limit = limit;
    }

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
        Path file = Files.createTempFile("touchstone", ".upload");
        ((ResteasyReactiveRequestContext) context).registerCompletionCallback(ended -> delete(file));
        receive(context.getInputStream(), file);
        return file.toFile();
    }

    @Override
    public File readFrom(Class<File> type, Type generic, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        Path file = Files.createTempFile("touchstone", ".upload");
        receive(body, file);
        return file.toFile();
    }

    private void receive(InputStream body, Path file) {
        long most = limit.asLongValue();
        long received;
        try (OutputStream kept = Files.newOutputStream(file)) {
            received = copy(body, kept, most);
        } catch (IOException brokenOff) {
            throw Problems.unreadable("The connection ended before the file did. Send it again.");
        }
        if (received > most) {
            throw Problems.of(413, "too-large", "Too large", "A file may have up to %d MB here. Send a smaller one, or put its address forward as a link."
                    .formatted(most >> 20), List.of());
        }
    }

    /** Reads to the end, so that whoever sent too much can hear it; what is over the limit is not kept. */
    private static long copy(InputStream from, OutputStream to, long most) throws IOException {
        byte[] piece = new byte[1 << 16];
        long received = 0;
        for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
            received += read;
            if (received <= most) {
                to.write(piece, 0, read);
            }
        }
        return received;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
