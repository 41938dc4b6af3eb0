package touchstone.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import touchstone.local.Directories;

/** What of an installation belongs into a backup: its data, and the keys and passwords without which they are of no use. */
record Installation(Path home) {
    private static final String DATA = "postgres/data";
    /** The data last: an installation that has them is complete, and what was noted of their audit is no newer than they are. */
    private static final List<String> PARTS = List.of("keys", "secrets", "postgres/superuser-password.txt",
            "audit", "furnished-with", "first-sign-in.txt", "demo-credentials.json", DATA);

    Path data() {
        return home.resolve(DATA);
    }

    List<String> present() {
        return PARTS.stream().filter(part -> Files.exists(home.resolve(part))).toList();
    }

    /** The files, without the data. */
    List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String part : present()) {
            if (!part.equals(DATA)) {
                try (Stream<Path> below = Files.walk(home.resolve(part))) {
                    below.filter(Files::isRegularFile).forEach(files::add);
                }
            }
        }
        return files;
    }

    /** How the file is called in a backup. */
    String name(Path file) {
        return home.relativize(file).toString().replace('\\', '/');
    }

    void moveFrom(Path draft) throws IOException {
        for (String part : new Installation(draft).present()) {
            Directories.makeReadable(home.resolve(part).getParent());
            Files.move(draft.resolve(part), home.resolve(part));
        }
    }

    void delete() throws IOException {
        for (String part : present()) {
            Directories.delete(home.resolve(part));
        }
    }
}
