package touchstone.local.suite;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import touchstone.local.Home;
import touchstone.local.Secrets;

/**
 * A process that was started, as remembered in {@code run/}. A pid alone may be another's by now, so its birth is kept
 * too; the fingerprint tells whether it was started with today's settings and today's build.
 */
record Running(Part part, long pid, String birth, Listening at, String fingerprint, Path log) {

    static Optional<Running> of(Home home, Part part) throws IOException {
        Properties kept = new Properties();
        try {
            kept.load(new StringReader(Files.readString(file(home, part))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        return Optional.of(new Running(part, Long.parseLong(kept.getProperty("pid")),
                kept.getProperty("birth", kept.getProperty("started")), listening(kept),
                kept.getProperty("fingerprint"), home.log(part.title())));
    }

    static Running remember(Home home, Part part, Process process, Listening at, String fingerprint, Path log)
            throws IOException {
        Running running = new Running(part, process.pid(), birthOf(process.toHandle()), at, fingerprint, log);
        Properties kept = new Properties();
        kept.setProperty("pid", "" + running.pid);
        kept.setProperty("birth", running.birth);
        kept.setProperty("port", "" + at.port());
        kept.setProperty("health", "" + at.health());
        kept.setProperty("fingerprint", fingerprint);
        StringWriter text = new StringWriter();
        kept.store(text, null);
        Secrets.write(file(home, part), text.toString());
        return running;
    }

    /** A part that an older launcher started has no port for its health, and its birth is a time of day. */
    private static Listening listening(Properties kept) {
        return new Listening(Integer.parseInt(kept.getProperty("port")), Integer.parseInt(kept.getProperty("health", "0")));
    }

    boolean isReady() {
        return Probe.isReady(at.health());
    }

    boolean isAlive() {
        return handle().isPresent();
    }

    /** Lets it give back what only its start has needed. At rest a Java collects nothing, so it would keep it. */
    void settle() {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            new ProcessBuilder(jcmd, "" + pid, "GC.run").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException withoutIt) {
            // it keeps its memory then
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    void askToEnd() {
        handle().ifPresent(ProcessHandle::destroy);
    }

    /** Waits for the process to end by itself, and ends it when the patience is over. */
    void awaitEnd(Duration patience) {
        Instant giveUp = Instant.now().plus(patience);
        while (isAlive()) {
            if (Instant.now().isAfter(giveUp)) {
                handle().ifPresent(ProcessHandle::destroyForcibly);
            }
            Pause.briefly();
        }
    }

    /** Asked in this order, a process once seen as ended stays so, though its parent buries it between two questions. */
    private Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(p -> !isZombie()).filter(this::isTheSame).filter(ProcessHandle::isAlive);
    }

    private boolean isTheSame(ProcessHandle process) {
        return birth.equals(birthOf(process)) || birth.equals(timeOf(process));
    }

    /** When a process began: in Linux's ticks since it was started itself, for its time of day moves when clocks are set. */
    private static String birthOf(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            String ticks = stat.substring(stat.lastIndexOf(')') + 2).split(" ")[19];
            return ticks + " of " + Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
        } catch (IOException elsewhere) {
            return timeOf(process);
        }
    }

    private static String timeOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private boolean isZombie() {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/stat")).contains(") Z ");
        } catch (IOException e) {
            return false;
        }
    }

    private static Path file(Home home, Part part) {
        return home.file("run/" + part.title() + ".properties");
    }
}
