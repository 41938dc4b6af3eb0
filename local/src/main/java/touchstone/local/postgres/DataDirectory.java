package touchstone.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchstone.local.Directories;
import touchstone.local.Secrets;
import touchstone.local.UserError;
import touchstone.local.account.Account;
import touchstone.local.account.RunAs;
import touchstone.local.account.Shell;

/** The data of one PostgreSQL server. */
record DataDirectory(Path path, Binaries binaries) {

    /** Makes the data directory if there is none; half-made ones of an interrupted attempt are thrown away. */
    RunAs prepare(Path password, List<String> options) throws IOException {
        if (!Files.exists(path)) {
            Path draft = path.resolveSibling(path.getFileName() + ".new");
            Directories.delete(draft);
            Directories.makeReadable(draft.getParent());
            Files.createDirectory(draft);
            initialise(draft, password, options);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        }
        checkVersion();
        return RunAs.ownerOf(path);
    }

    /** Takes what somebody has unpacked here for data: gives it all to the account that PostgreSQL is to run as. */
    void adopt() throws IOException {
        newOwner(path);
        if (Account.isUnix()) {
            Account owner = Account.ownerOf(path);
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.toList()) {
                    owner.takeOver(file);
                }
            }
        }
    }

    /** What the running server says of itself: process, port, readiness. */
    Postmaster postmaster() throws IOException {
        try {
            List<String> lines = Files.readAllLines(path.resolve("postmaster.pid"));
            return lines.size() < 8 ? Postmaster.NONE : new Postmaster(Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip()), lines.get(7).strip().equals("ready"));
        } catch (NoSuchFileException e) {
            return Postmaster.NONE;
        }
    }

    record Postmaster(long pid, int port, boolean ready) {
        static final Postmaster NONE = new Postmaster(0, 0, false);
    }

    private void initialise(Path draft, Path password, List<String> options) throws IOException {
        RunAs runAs = newOwner(draft);
        Path handover = draft.resolveSibling("password.handover");
        Secrets.write(handover, Files.readString(password));
        if (Account.isUnix()) {
            Account.ownerOf(draft).takeOver(handover);
        }
        List<String> command = new ArrayList<>(List.of(binaries.program("initdb"), "-D", draft.toString(),
                "-U", PostgresServer.SUPERUSER, "--pwfile=" + handover, "--auth=scram-sha-256", "--encoding=UTF8",
                "--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"));
        command.addAll(options);
        Shell.Result result = Shell.run(runAs.forInitdb().command(command));
        Files.delete(handover);
        if (!result.succeeded()) {
            throw new UserError("PostgreSQL could not make its data directory " + path + ":\n" + result.output());
        }
    }

    private RunAs newOwner(Path draft) throws IOException {
        List<String> tried = List.of(binaries.program("postgres"), "--version");
        Optional<RunAs> account = RunAs.handingOver(draft, tried);
        if (account.isPresent()) {
            return account.get();
        }
        if (!RunAs.NAMESPACE.reaches(draft, tried)) {
            throw new UserError("PostgreSQL does not run as root, and no other account can reach " + draft
                    + ". Start Touchstone as an ordinary user, or set TOUCHSTONE_HOME to a directory"
                    + " that every account can reach, such as /var/lib/touchstone.");
        }
        System.err.println("Warning: no unprivileged account can reach " + draft
                + "; PostgreSQL runs with the file rights of root. Set TOUCHSTONE_HOME to a place outside root's home.");
        return RunAs.NAMESPACE;
    }

    private void checkVersion() throws IOException {
        String written = Files.readString(path.resolve("PG_VERSION")).strip();
        if (!written.equals(binaries.majorVersion())) {
            throw new UserError("The data in " + path + " were written by PostgreSQL " + written
                    + ", and this Touchstone brings PostgreSQL " + binaries.majorVersion() + ", which cannot read them."
                    + " Use the Touchstone that wrote them, or set TOUCHSTONE_HOME to another directory to start afresh.");
        }
    }
}
