package touchstone.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Resident memory of processes; shared pages are counted once where the system tells. */
public final class Memory {
    private Memory() {
    }

    /** Mebibytes of the process and its descendants, 0 where the system does not tell. */
    public static long ofTree(long pid) {
        Stream<Long> below = ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants).map(ProcessHandle::pid);
        return Stream.concat(Stream.of(pid), below).mapToLong(Memory::kibibytes).sum() / 1024;
    }

    /** Mebibytes of the process alone. */
    public static long of(long pid) {
        return kibibytes(pid) / 1024;
    }

    private static long kibibytes(long pid) {
        long shared = field(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:");
        return shared > 0 ? shared : field(Path.of("/proc/" + pid + "/status"), "VmRSS:");
    }

    private static long field(Path file, String name) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name)).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", ""))).orElse(0L);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
