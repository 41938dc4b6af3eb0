package touchstone.local;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;
import touchstone.local.account.Account;

/** Directories with exactly the rights that they need, whatever the umask. */
public final class Directories {
    private Directories() {
    }

    /** Makes the directory, and what is missing above it, readable by every account. */
    public static void makeReadable(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        makeReadable(directory.toAbsolutePath().getParent());
        try {
            Files.createDirectory(directory);
            setMode(directory, "rwxr-xr-x");
        } catch (FileAlreadyExistsException e) {
            // another process was faster
        }
    }

    public static void setMode(Path file, String mode) throws IOException {
        if (Account.isUnix()) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        }
    }

    /** Deletes the directory with all it holds; files that vanish meanwhile are no error. */
    public static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Moves the finished draft to its place, unless another process was faster. */
    public static void moveIntoPlace(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(draft);
            if (!Files.isDirectory(target)) {
                throw e;
            }
        }
    }
}
