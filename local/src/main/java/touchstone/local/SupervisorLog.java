package touchstone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** What the supervisor has to say, with the time, in its log and where it was started from. */
record SupervisorLog(Path file, Progress echo) implements Progress {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");

    @Override
    public void say(String line) {
        echo.say(line);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, ZonedDateTime.now().format(TIME) + " " + line + System.lineSeparator(),
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
