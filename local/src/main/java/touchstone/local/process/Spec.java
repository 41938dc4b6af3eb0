package touchstone.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import touchstone.local.Home;

/** How one part is to be run: as whom, with which program, on which ports, in which environment. */
public record Spec(Part part, ServiceAccount account, Program program, Listening at, Map<String, String> environment) {

    /** The same for two starts exactly when the second would change nothing. */
    public String fingerprint() throws IOException {
        return Fingerprint.of(account + "\n" + program.built() + "\n" + System.getProperty("java.home") + "\n"
                + new TreeMap<>(environment));
    }

    public Running start(Home home) throws IOException {
        return start(home, program.command(), home.log(part.title()));
    }

    public Running startTraining(Home home) throws IOException {
        Files.createDirectories(program.archives());
        account.handOver(program.archives());
        return start(home, program.trainingCommand(), home.log("fast-start-" + part.title()));
    }

    private Running start(Home home, List<String> command, Path log) throws IOException {
        Files.createDirectories(log.getParent());
        command.add(1, "-Djava.io.tmpdir=" + account.emptyDirectory(part.title()));
        if (part.title().equals(System.getenv("TOUCHSTONE_DEBUG"))) {
            command.add(2, "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:5005");
        }
        ProcessBuilder builder = new ProcessBuilder(Detached.command(account.runAs().command(command))).directory(home.path().toFile())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("TOUCHSTONE_DB_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return Running.remember(home, part, process, at, fingerprint(), log);
    }
}
