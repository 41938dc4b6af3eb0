package touchstone.platform.http.body;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The body of a request, received whole before anybody works on it: a short one in memory, any other in a file, which whoever
 * works on it deletes.
 *
 * @param memory null when it is in a file
 * @param file   null when it is in memory
 * @param length in bytes
 */
public record ReceivedBody(Buffer memory, Path file, long length) {
    private static final String KEY = ReceivedBody.class.getName();

    /** The body of a request; empty when there is none, or it was not to be received. */
    public static Optional<ReceivedBody> of(RoutingContext context) {
        return Optional.ofNullable(context.get(KEY));
    }

    void keepIn(RoutingContext context) {
        context.put(KEY, this);
    }

    /** Its bytes from the beginning; reading them waits for nobody. */
    public InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(memory.getBytes()) : Files.newInputStream(file);
    }

    /** It is not needed any more. */
    public void delete() {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
