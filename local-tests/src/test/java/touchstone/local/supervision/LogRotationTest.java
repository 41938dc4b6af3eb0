package touchstone.local.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogRotationTest {
    @TempDir
    Path logs;

    @Test
    void a_log_that_has_grown_too_large_begins_anew_under_whoever_writes_to_it() throws IOException {
        Path file = logs.resolve("plans.log");
        try (OutputStream writer = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writer.write("a long story".getBytes(StandardCharsets.UTF_8));
            rotation().look();
            writer.write("and so on".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("and so on", Files.readString(file));
        assertEquals("a long story", Files.readString(logs.resolve("plans.log.1")));
    }

    @Test
    void a_short_log_is_left_alone() throws IOException {
        Path file = Files.writeString(logs.resolve("plans.log"), "short");
        rotation().look();
        assertEquals("short", Files.readString(file));
        assertFalse(Files.exists(logs.resolve("plans.log.1")));
    }

    private LogRotation rotation() {
        return new LogRotation(logs, 10, line -> { });
    }
}
