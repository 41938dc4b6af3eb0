package touchstone.local.suite;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import touchstone.local.Home;
import touchstone.local.Progress;

/** What a person needs to know once everything runs. */
record Summary(Home home, URI address) {

    void print(Progress progress) throws IOException {
        progress.say("");
        progress.say("Touchstone is at " + address);
        mention(progress, "Administrator's sign-in", home.file("first-sign-in.txt"));
        mention(progress, "Demo people and agencies", home.file("demo-credentials.json"));
        Optional<Duration> took = LastStart.of(home);
        String first = took.map(t -> String.format(", first page after %.1f s", t.toMillis() / 1000.0)).orElse("");
        progress.say(String.format("%-25s %d MB%s", "Memory", new Status(home).totalMemory(), first));
        progress.say(String.format("%-25s %s", "Stop, look, read logs", "./touchstone down | status | logs"));
    }

    private static void mention(Progress progress, String what, Path file) {
        if (Files.exists(file)) {
            progress.say(String.format("%-25s %s", what, file));
        }
    }
}
