package touchstone.local.supervision;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import touchstone.local.Pause;
import touchstone.local.Progress;

/**
 * Keeps logs from filling the disk: what has grown too large is copied beside and begun anew. Whoever writes to it appends,
 * and so goes on at the new beginning; a line written between the two is lost. Runs until interrupted.
 */
public record LogRotation(Path directory, long limit, Progress log) implements Runnable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);

    public static LogRotation of(Path directory, Progress log) {
        return new LogRotation(directory, 32_000_000, log);
    }

    @Override
    public void run() {
        try {
            while (true) {
                look();
                Pause.of(BETWEEN_LOOKS);
            }
        } catch (Pause.Interrupted end) {
            // as somebody wanted
        }
    }

    void look() {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> logs = files.filter(file -> file.toString().endsWith(".log")).toList();
            for (Path file : logs) {
                if (Files.size(file) > limit) {
                    rotate(file);
                }
            }
        } catch (IOException e) {
            log.say("The logs in " + directory + " cannot be shortened: " + e.getMessage());
        }
    }

    private static void rotate(Path file) throws IOException {
        Files.copy(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel content = FileChannel.open(file, StandardOpenOption.WRITE)) {
            content.truncate(0);
        }
    }
}
