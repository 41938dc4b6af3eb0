package touchstone.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log, however long it is. */
public record LogTail(List<String> lines) {
    private static final int BYTES = 16_384;

    public static LogTail of(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES));
            byte[] end = new byte[(int) Math.min(BYTES, file.length())];
            file.readFully(end);
            return new LogTail(new String(end, StandardCharsets.UTF_8).lines().toList());
        } catch (IOException nothingThere) {
            return new LogTail(List.of());
        }
    }

    /** Whether the last that Java said was that it ends for want of memory. */
    public boolean tellsOfNoMemory() {
        return !lines.isEmpty() && lines.get(lines.size() - 1).startsWith("Terminating due to java.lang.OutOfMemoryError");
    }

    String last(int count) {
        return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()).stream()
                .map(line -> line.length() > 300 ? line.substring(0, 300) + "…" : line).toList());
    }
}
