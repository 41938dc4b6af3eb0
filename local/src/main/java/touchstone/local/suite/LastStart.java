package touchstone.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import touchstone.local.Home;

/** How long the last start of everything took until the first page was delivered. */
final class LastStart {
    private LastStart() {
    }

    static void record(Home home, Duration took) throws IOException {
        Files.writeString(file(home), "" + took.toMillis());
    }

    static Optional<Duration> of(Home home) throws IOException {
        return Files.exists(file(home))
                ? Optional.of(Duration.ofMillis(Long.parseLong(Files.readString(file(home)).strip())))
                : Optional.empty();
    }

    private static Path file(Home home) {
        return home.file("run/last-start-millis");
    }
}
