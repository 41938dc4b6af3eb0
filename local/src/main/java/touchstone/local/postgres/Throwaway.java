package touchstone.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import touchstone.local.Directories;
import touchstone.local.UserError;
import touchstone.local.account.Account;
import touchstone.local.account.Shell;

/** Where throwaway servers live. A directory carries the pid of its maker, so those of the dead can be swept. */
final class Throwaway {
    private static final String PREFIX = "throwaway-";

    private Throwaway() {
    }

    /** One place per user in the temporary directory; one that somebody else made beforehand is not trusted. */
    static Path shared() throws IOException {
        String user = System.getProperty("user.name").replaceAll("[^A-Za-z0-9_-]", "_");
        Path shared = Path.of(System.getProperty("java.io.tmpdir"), "touchstone-" + user);
        Directories.makeReadable(shared);
        if (Account.isUnix() && Account.ownerOf(shared).uid() != Account.current().uid()) {
            throw new UserError("The directory " + shared + " belongs to somebody else. Remove it and try again.");
        }
        return shared;
    }

    static Path newDirectory() throws IOException {
        sweep();
        Path directory = Files.createTempDirectory(shared(), PREFIX + ProcessHandle.current().pid() + "-");
        Directories.setMode(directory, "rwxr-xr-x");
        return directory;
    }

    /** A server whose data directory has vanished ends by itself within a minute. */
    private static void sweep() throws IOException {
        List<Path> orphans;
        try (Stream<Path> entries = Files.list(shared())) {
            orphans = entries.filter(Throwaway::isOrphan).toList();
        }
        for (Path orphan : orphans) {
            Directories.delete(orphan);
        }
    }

    private static boolean isOrphan(Path directory) {
        String name = directory.getFileName().toString();
        return name.startsWith(PREFIX) && ProcessHandle.of(Long.parseLong(name.split("-")[1])).isEmpty();
    }

    static Template template(String version, Mode mode) throws IOException {
        String options = Integer.toHexString(mode.initdbOptions().hashCode());
        return new Template(shared().resolve("template-" + version + "-" + options));
    }

    /** A fresh data directory with its password, kept because copying one is ten times quicker than making one. */
    record Template(Path kept) {
        boolean copyTo(Path directory) {
            return Files.isDirectory(kept) && Shell.run("cp", "-a", kept + "/.", directory.toString()).succeeded();
        }

        /** Two processes may do this at once; one of them wins. Where there is no cp, nothing is kept. */
        void keep(Path directory) throws IOException {
            Path draft = Files.createTempDirectory(kept.getParent(), PREFIX + ProcessHandle.current().pid() + "-");
            if (Shell.run("cp", "-a", directory + "/.", draft.toString()).succeeded()) {
                Directories.moveIntoPlace(draft, kept);
            }
        }
    }
}
