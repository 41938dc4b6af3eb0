package touchstone.platform.http.body;

import io.vertx.core.buffer.Buffer;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/** Unpacks a body that came in gzip, and gives up as soon as it is more than it may be. */
final class PackedBody {
    private static final int PIECE = 16 << 10;

    private PackedBody() {}

    /** The body as it was meant; the one that was received is deleted. Works on the disk, so never on an event loop. */
    static ReceivedBody unpack(ReceivedBody received, long limit, ProblemException tooLarge) throws IOException {
        Path file = null;
        try (InputStream packed = received.open(); InputStream plain = new GZIPInputStream(packed, PIECE)) {
            byte[] beginning = plain.readNBytes(PIECE);
            if (beginning.length < PIECE) {
                return new ReceivedBody(Buffer.buffer(beginning), null, beginning.length);
            }
            file = Files.createTempFile("touchstone", ".body");
            return new ReceivedBody(null, file, write(beginning, plain, file, limit, tooLarge));
        } catch (ProblemException refused) {
            Files.deleteIfExists(file);
            throw refused;
        } catch (EOFException | ZipException broken) {
            if (file != null) {
                Files.deleteIfExists(file);
            }
            throw Problems.unreadable("Its content is not gzip, or is cut short. Pack it again, or send it as it is.");
        } finally {
            received.delete();
        }
    }

    private static long write(byte[] beginning, InputStream rest, Path file, long limit, ProblemException tooLarge) throws IOException {
        long length = 0;
        byte[] piece = beginning;
        try (OutputStream out = Files.newOutputStream(file)) {
            while (piece.length > 0) {
                length += piece.length;
                if (length > limit) {
                    throw tooLarge;
                }
                out.write(piece);
                piece = rest.readNBytes(PIECE);
            }
        }
        return length;
    }
}
