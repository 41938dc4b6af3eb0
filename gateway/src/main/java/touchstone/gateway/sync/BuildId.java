package touchstone.gateway.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Tells builds of the gateway apart: another may say the same facts in other words. */
final class BuildId {
    private BuildId() {}

    /** When its code was built, and what that is: some builders give all files the same time. */
    static String id() {
        Path code = Path.of(URI.create(BuildId.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        try {
            return Files.getLastModifiedTime(code).toMillis() + "-" + (Files.isDirectory(code) ? "unpacked" : sum(code));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sum(Path code) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(code));
        return Long.toHexString(sum.getValue());
    }
}
