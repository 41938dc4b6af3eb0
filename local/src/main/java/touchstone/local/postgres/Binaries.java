package touchstone.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import touchstone.local.Directories;
import touchstone.local.UserError;
import touchstone.local.account.Account;

/** The PostgreSQL programs, unpacked once per version to a place that every account can read. */
record Binaries(Path directory, String version) {

    /** Unpacks into a directory of its own and moves that into place, so two processes may do it at once. */
    static Binaries under(Path parent) throws IOException {
        String version = bundledVersion();
        Path target = parent.resolve("postgres-" + version);
        if (!Files.isDirectory(target)) {
            Directories.makeReadable(parent);
            Path draft = Files.createTempDirectory(parent, "unpacking-");
            unpack(draft);
            Directories.moveIntoPlace(draft, target);
        }
        return new Binaries(target, version);
    }

    String program(String name) {
        return directory.resolve("bin").resolve(Account.isUnix() ? name : name + ".exe").toString();
    }

    String majorVersion() {
        return version.substring(0, version.indexOf('.'));
    }

    static String bundledMajorVersion() throws IOException {
        return new Binaries(null, bundledVersion()).majorVersion();
    }

    private static String bundledVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Binaries.class.getResourceAsStream("binaries.properties")) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }

    private static void unpack(Path target) throws IOException {
        String archive = archive();
        try (InputStream raw = Binaries.class.getResourceAsStream(archive)) {
            if (raw == null) {
                throw new UserError("There are no PostgreSQL binaries for this kind of machine (" + archive
                        + "). Give Touchstone a PostgreSQL server of your own with TOUCHSTONE_DB_URL.");
            }
            try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, target);
                }
            }
        }
        Directories.setMode(target, "rwxr-xr-x");
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path file = entry.resolveIn(target);
        if (entry.isDirectory()) {
            Directories.makeReadable(file);
        } else if (entry.isSymbolicLink()) {
            Directories.makeReadable(file.getParent());
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (!entry.getName().endsWith(".a")) {
            Directories.makeReadable(file.getParent());
            Files.copy(tar, file);
            Directories.setMode(file, (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x");
        }
    }

    private static String archive() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "windows" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + system + "-" + processor + ".txz";
    }
}
