package touchstone.platform.file;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import touchstone.platform.http.Sha256;

/**
 * A file that was sent, looked at before it is kept.
 *
 * @param name with the ending of what it is
 * @param size in bytes
 */
public record ReceivedFile(String name, FileType type, long size, String sha256) {

    /** 415 when its content is nothing that is kept, 422 when it has none or not all of it. */
    public static ReceivedFile of(String name, File content) {
        if (content.length() == 0) {
            throw FileProblems.empty();
        }
        FileType type = FileTypeDetector.of(content, name);
        if (!isWhole(type, content)) {
            throw FileProblems.damaged(type.name() + " file");
        }
        return new ReceivedFile(type.named(name), type, content.length(), Sha256.of(content));
    }

    private static boolean isWhole(FileType type, File content) {
        try {
            return FileIntegrity.isWhole(type, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
