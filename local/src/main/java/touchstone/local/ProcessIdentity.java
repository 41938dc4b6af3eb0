package touchstone.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * One process for as long as it lives. A pid alone may be another's by now, so its birth is kept too.
 *
 * @param birth in Linux's ticks since it was started itself, for a time of day moves when clocks are set
 */
public record ProcessIdentity(long pid, String birth) {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(40);

    public static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), birthOf(process));
    }

    /** As kept by {@link #keepIn}; an older launcher kept the time of day. */
    public static ProcessIdentity from(Properties kept) {
        return new ProcessIdentity(Long.parseLong(kept.getProperty("pid")), kept.getProperty("birth", kept.getProperty("started")));
    }

    public void keepIn(Properties kept) {
        kept.setProperty("pid", "" + pid);
        kept.setProperty("birth", birth);
    }

    public boolean isAlive() {
        return handle().isPresent();
    }

    public void askToEnd() {
        handle().ifPresent(ProcessHandle::destroy);
    }

    /** Waits for the process to end by itself, and ends it when the patience is over. */
    public void awaitEnd(Duration patience) {
        Deadline deadline = Deadline.in(patience);
        while (isAlive()) {
            if (deadline.isOver()) {
                handle().ifPresent(ProcessHandle::destroyForcibly);
            }
            Pause.of(BETWEEN_LOOKS);
        }
    }

    /** A dead process that its parent has not buried yet. */
    public static boolean isZombie(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/stat")).contains(") Z ");
        } catch (IOException e) {
            return false;
        }
    }

    /** Asked in this order, a process once seen as ended stays so, though its parent buries it between two questions. */
    private Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(p -> !isZombie(pid)).filter(this::isTheSame).filter(ProcessHandle::isAlive);
    }

    private boolean isTheSame(ProcessHandle process) {
        return birth.equals(birthOf(process)) || birth.equals(timeOf(process));
    }

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
}
