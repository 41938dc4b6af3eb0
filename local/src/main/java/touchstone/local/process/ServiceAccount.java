package touchstone.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import touchstone.local.Directories;
import touchstone.local.Home;
import touchstone.local.Secrets;
import touchstone.local.account.Account;
import touchstone.local.account.RunAs;

/**
 * Whom the services run as: ourselves or, when root starts us, an account without rights. Which one was decided with the
 * first start and is kept as the owner of a directory.
 */
public record ServiceAccount(RunAs runAs, Path directory) {

    public static ServiceAccount of(Home home) throws IOException {
        Path directory = home.file("services");
        if (!Files.exists(directory)) {
            home.make();
            Files.createDirectory(directory);
        }
        boolean undecided = Account.isUnix() && Account.current().isRoot() && Account.ownerOf(directory).isRoot();
        return new ServiceAccount(undecided ? decide(home, directory) : RunAs.ownerOf(directory), directory);
    }

    /** Lets the services read, write and replace the file or directory. */
    public void handOver(Path file) throws IOException {
        if (Account.isUnix()) {
            Account.ownerOf(directory).takeOver(file);
        }
    }

    /**
     * Where one service lays files for a moment, what an ended one left there gone: in the directory that all accounts
     * share, another installation's would be in its way.
     */
    Path emptyDirectory(String name) throws IOException {
        Path empty = directory.resolve(name);
        Directories.delete(empty);
        Files.createDirectory(empty);
        Directories.setMode(empty, "rwx------");
        handOver(empty);
        return empty;
    }

    /** An empty file for a service to write to where it may make none. */
    public void handOverNew(Path file) throws IOException {
        if (!Files.exists(file)) {
            Secrets.write(file, "");
            handOver(file);
        }
    }

    private static RunAs decide(Home home, Path directory) throws IOException {
        Path program = Program.of(home, Part.GATEWAY).jar();
        List<String> tried = List.of("sh", "-c", "test -r \"$0\" && exec \"$1\" -version", program.toString(), Program.java());
        Optional<RunAs> account = RunAs.handingOver(directory, tried);
        if (account.isEmpty()) {
            System.err.println("Warning: no unprivileged account can reach " + directory + ", " + program + " and "
                    + Program.java() + "; the services run as root. Move them out of root's home, or start Touchstone as"
                    + " an ordinary user.");
        }
        return account.orElse(RunAs.MYSELF);
    }
}
