package touchstone.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import touchstone.local.suite.Suite;

/** Shows the ends of the logs. */
record Logs(Home home, Progress progress) {

    int print(List<String> names) throws IOException {
        List<String> known = Suite.logNames();
        if (!known.containsAll(names)) {
            throw new UserError("There is no log of that name. There are: " + String.join(", ", known) + ".");
        }
        for (String name : names.isEmpty() ? known : names) {
            print(name, names.isEmpty() ? 15 : 200);
        }
        return 0;
    }

    private void print(String name, int count) throws IOException {
        Path log = home.log(name);
        progress.say("== " + log);
        if (Files.exists(log)) {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
            lines.subList(Math.max(0, lines.size() - count), lines.size()).forEach(progress::say);
        }
    }
}
