package touchstone.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import touchstone.local.Home;
import touchstone.local.ProcessIdentity;
import touchstone.local.PropertiesFile;

/**
 * A process that was started, as remembered in {@code run/}; the fingerprint tells whether it was started with today's
 * settings and today's build.
 */
public record Running(Part part, ProcessIdentity process, Listening at, String fingerprint, Path log) {

    public static Optional<Running> of(Home home, Part part) throws IOException {
        return file(home, part).read().map(kept -> new Running(part, ProcessIdentity.from(kept), listening(kept),
                kept.getProperty("fingerprint"), home.log(part.title())));
    }

    public static Running remember(Home home, Part part, Process process, Listening at, String fingerprint, Path log)
            throws IOException {
        Running running = new Running(part, ProcessIdentity.of(process.toHandle()), at, fingerprint, log);
        Properties kept = new Properties();
        running.process.keepIn(kept);
        kept.setProperty("port", "" + at.port());
        kept.setProperty("health", "" + at.health());
        kept.setProperty("fingerprint", fingerprint);
        file(home, part).write(kept);
        return running;
    }

    /** A part that an older launcher started has no port for its health. */
    private static Listening listening(Properties kept) {
        return new Listening(Integer.parseInt(kept.getProperty("port")), Integer.parseInt(kept.getProperty("health", "0")));
    }

    public long pid() {
        return process.pid();
    }

    public boolean isReady() {
        return Probe.isReady(at.health());
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Lets it give back what only its start has needed. At rest a Java collects nothing, so it would keep it. */
    public void settle() {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            new ProcessBuilder(jcmd, "" + pid(), "GC.run").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException withoutIt) {
            // it keeps its memory then
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    public void askToEnd() {
        process.askToEnd();
    }

    /** Waits for the process to end by itself, and ends it when the patience is over. */
    public void awaitEnd(Duration patience) {
        process.awaitEnd(patience);
    }

    private static PropertiesFile file(Home home, Part part) {
        return new PropertiesFile(home.file("run/" + part.title() + ".properties"));
    }
}
