package touchstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** CPU time and memory of processes and their descendants, from {@code /proc}. */
record Processes(Map<String, Long> pids) {
    private static final long TICK_MILLIS = 10; // USER_HZ, 100 on every Linux that Java runs on

    static Processes of(String name, long pid) {
        return new Processes(Map.of(name, pid));
    }

    /** User and system time, descendants that ended included. */
    Map<String, Long> cpuMillis() {
        Map<String, Long> millis = new TreeMap<>();
        pids.forEach((name, pid) -> millis.put(name, TICK_MILLIS * tree(pid).mapToLong(Processes::ticks).sum()));
        return millis;
    }

    long totalMillis() {
        return cpuMillis().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Proportional set size: a page that several share counts to each in part. */
    long mebibytes() {
        return pids.values().stream().flatMap(Processes::tree).mapToLong(Processes::kibibytes).sum() / 1024;
    }

    private static Stream<Long> tree(long pid) {
        return Stream.concat(Stream.of(pid), ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants).map(ProcessHandle::pid));
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Arrays.stream(fields, 11, 15).mapToLong(Long::parseLong).sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long kibibytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:")).collect(Collectors.summingLong(line -> Long.parseLong(line.replaceAll("\\D", ""))));
        } catch (IOException ended) {
            return 0;
        }
    }
}
