package touchstone.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where one installation keeps everything: data, logs, keys, secrets.
 *
 * @param checkout the directory with the sources and the built modules
 * @param path the installation's own directory
 */
public record Home(Path checkout, Path path) {

    /** {@code $TOUCHSTONE_HOME}, or {@code .touchstone} in the checkout. */
    static Home find() {
        Path checkout = Path.of(System.getProperty("touchstone.checkout", "")).toAbsolutePath().normalize();
        String wanted = System.getenv().getOrDefault("TOUCHSTONE_HOME", "");
        Path path = wanted.isBlank() ? checkout.resolve(".touchstone") : Path.of(wanted).toAbsolutePath().normalize();
        return new Home(checkout, path);
    }

    /** Others may pass through, as PostgreSQL's account must, but not look around. */
    public void make() throws IOException {
        Files.createDirectories(path);
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, java.nio.file.attribute.PosixFilePermissions.fromString("rwx--x--x"));
        }
    }

    public Path file(String name) {
        return path.resolve(name);
    }

    public Path log(String name) {
        return path.resolve("logs").resolve(name + ".log");
    }
}
