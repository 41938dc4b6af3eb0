package touchstone.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import touchstone.local.Deadline;
import touchstone.local.Pause;
import touchstone.local.UserError;
import touchstone.local.account.RunAs;
import touchstone.local.account.Shell;

/** One start of the server, as a direct child, with its output in a file. */
record Launch(DataDirectory data, RunAs runAs, Path log, Mode mode) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * Returns when the server accepts connections. After a kill its dead process may linger for a moment and hold the
     * lock file, so a start that fails is tried again for a while; the lock file itself is never touched.
     */
    void run(int port) throws IOException {
        Files.createDirectories(log.getParent());
        Deadline deadline = Deadline.in(Duration.ofSeconds(10));
        while (!attempt(port)) {
            if (deadline.isOver()) {
                throw new UserError("PostgreSQL does not start. Its last words, in " + log + ":\n" + lastWords());
            }
        }
    }

    private boolean attempt(int port) throws IOException {
        Process process = new ProcessBuilder(command(port)).directory(data.path().getParent().toFile())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        Deadline deadline = Deadline.in(PATIENCE);
        while (process.isAlive()) {
            DataDirectory.Postmaster postmaster = data.postmaster();
            if (postmaster.ready() && postmaster.pid() == process.pid()) {
                return true;
            }
            if (deadline.isOver()) {
                process.destroy();
                throw new UserError("PostgreSQL was not ready within a minute. See " + log + ".");
            }
            Pause.briefly();
        }
        Pause.briefly();
        return false;
    }

    private List<String> command(int port) {
        List<String> command = new ArrayList<>();
        if (mode == Mode.DURABLE && Shell.run("setsid", "--version").succeeded()) {
            command.add("setsid"); // a Ctrl-C at the launcher does not reach it
        }
        command.addAll(runAs.command(List.of(data.binaries().program("postgres"), "-D", data.path().toString())));
        command.addAll(mode.arguments(port));
        return command;
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }
}
