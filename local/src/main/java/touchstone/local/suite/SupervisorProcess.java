package touchstone.local.suite;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import touchstone.local.Home;
import touchstone.local.ProcessIdentity;
import touchstone.local.PropertiesFile;
import touchstone.local.process.Detached;
import touchstone.local.process.Fingerprint;
import touchstone.local.process.Program;

/**
 * The process that supervises, as remembered in {@code run/}: one left behind by {@code up}, or {@code run} itself.
 *
 * @param fingerprint of the settings it passes on to what it starts
 */
record SupervisorProcess(ProcessIdentity process, String fingerprint) {
    static final String NAME = "supervisor";
    /** {@code run} stops everything before it ends. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String FOREGROUND = "foreground";

    static Optional<SupervisorProcess> of(Home home) throws IOException {
        return file(home).read()
                .map(kept -> new SupervisorProcess(ProcessIdentity.from(kept), kept.getProperty("fingerprint")))
                .filter(supervisor -> supervisor.process.isAlive());
    }

    /** Sees to it that one runs with today's settings; one in the foreground stays whatever its settings. */
    static void ensure(Home home) throws IOException {
        Optional<SupervisorProcess> present = of(home);
        String wanted = fingerprintOf(home);
        if (present.isPresent() && List.of(wanted, FOREGROUND).contains(present.get().fingerprint)) {
            return;
        }
        present.ifPresent(SupervisorProcess::end);
        Path log = home.log(NAME);
        Files.createDirectories(log.getParent());
        Process process = new ProcessBuilder(Detached.command(command(home))).directory(home.path().toFile())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        process.getOutputStream().close();
        remember(home, process.toHandle(), wanted);
    }

    /** Says that this very process supervises. */
    static void iAmIt(Home home) throws IOException {
        remember(home, ProcessHandle.current(), FOREGROUND);
    }

    long pid() {
        return process.pid();
    }

    boolean isThisOne() {
        return pid() == ProcessHandle.current().pid();
    }

    void end() {
        process.askToEnd();
        process.awaitEnd(PATIENCE);
    }

    private static void remember(Home home, ProcessHandle process, String fingerprint) throws IOException {
        Properties kept = new Properties();
        ProcessIdentity.of(process).keepIn(kept);
        kept.setProperty("fingerprint", fingerprint);
        file(home).write(kept);
    }

    /** Small, and on a copy of our own jar: a later build replaces the original while the supervisor still reads it. */
    private static List<String> command(Home home) throws IOException {
        Path jar = jar();
        Path copy = home.file("run/supervisor.jar");
        Files.createDirectories(copy.getParent());
        Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
        return List.of(Program.java(),
                "-XX:+UseSerialGC", "-Xms8m", "-Xmx48m", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
                "-Dtouchstone.checkout=" + home.checkout(),
                "-cp", copy + System.getProperty("path.separator") + jar.resolveSibling("lib") + "/*",
                "touchstone.local.Touchstone", "supervise");
    }

    private static String fingerprintOf(Home home) throws IOException {
        TreeMap<String, String> settings = new TreeMap<>(System.getenv());
        settings.keySet().removeIf(name -> !name.startsWith("TOUCHSTONE_"));
        return Fingerprint.of(Files.getLastModifiedTime(jar()) + "\n" + System.getProperty("java.home") + "\n"
                + home.checkout() + "\n" + settings);
    }

    private static Path jar() {
        return Path.of(URI.create(SupervisorProcess.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static PropertiesFile file(Home home) {
        return new PropertiesFile(home.file("run/" + NAME + ".properties"));
    }
}
