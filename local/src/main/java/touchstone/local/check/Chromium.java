package touchstone.local.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchstone.local.Progress;
import touchstone.local.UserError;

/** The browser of the tests: the one named, one that is installed, or on Debian one that we install. */
record Chromium(Progress progress) {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable", "chrome.exe", "Google Chrome");

    String find() throws IOException {
        String named = System.getenv().getOrDefault("CHROMIUM", "");
        if (!named.isBlank()) {
            return Optional.of(named).filter(path -> Files.isExecutable(Path.of(path))).orElseThrow(
                    () -> new UserError("CHROMIUM names " + named + ", which is no program."));
        }
        return installed().or(this::install).orElseThrow(() -> new UserError("""
                The tests need a browser, and no Chromium or Chrome was found.
                Install one (on Debian and Ubuntu: sudo apt-get install chromium), or give its path in CHROMIUM."""));
    }

    private static Optional<String> installed() {
        String path = System.getenv().getOrDefault("PATH", "") + System.getProperty("path.separator")
                + "/Applications/Google Chrome.app/Contents/MacOS";
        return NAMES.stream().flatMap(name -> Stream.of(path.split(System.getProperty("path.separator")))
                        .map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable).map(Path::toString).findFirst();
    }

    private Optional<String> install() {
        boolean debianAsRoot = Files.exists(Path.of("/etc/debian_version"))
                && "root".equals(System.getProperty("user.name"));
        if (!debianAsRoot) {
            return Optional.empty();
        }
        progress.say("Installing Chromium for the tests…");
        apt("update");
        apt("install", "-y", "--no-install-recommends", "chromium");
        return installed();
    }

    private static void apt(String... arguments) {
        List<String> command = Stream.concat(Stream.of("apt-get", "-q"), Stream.of(arguments)).toList();
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UserError("apt-get could not be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
