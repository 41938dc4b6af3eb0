package touchstone.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.local.Home;
import touchstone.local.process.Listening;
import touchstone.local.process.Part;
import touchstone.local.process.Running;

class RunningTest {
    @TempDir
    Path temp;

    private Home home;
    private Process process;

    @BeforeEach
    void startAProcess() throws IOException {
        home = new Home(temp, temp);
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Waits.class.getName()).start();
        Running.remember(home, Part.PLANS, process, new Listening(4711, 4712), "as wanted", temp.resolve("log"));
    }

    @AfterEach
    void endIt() {
        process.destroyForcibly();
    }

    @Test
    void aStartedProcessIsRememberedAcrossLaunchers() throws IOException {
        Running running = Running.of(home, Part.PLANS).orElseThrow();
        assertTrue(running.isAlive());
        assertEquals(process.pid(), running.pid());
        assertEquals(new Listening(4711, 4712), running.at());
        assertEquals("as wanted", running.fingerprint());
        assertEquals(Optional.empty(), Running.of(home, Part.METRICS));
    }

    @Test
    void anotherProcessWithTheSamePidIsNotMistakenForIt() throws IOException {
        Path file = temp.resolve("run/plans.properties");
        Files.writeString(file, Files.readString(file).replaceFirst("birth=\\d", "birth=0"));
        Running stranger = Running.of(home, Part.PLANS).orElseThrow();
        assertFalse(stranger.isAlive());
        stranger.askToEnd();
        assertTrue(process.isAlive());
    }

    @Test
    void aProcessThatIsAskedToEndsAndIsThenDown() throws IOException {
        Running running = Running.of(home, Part.PLANS).orElseThrow();
        running.askToEnd();
        running.awaitEnd(Duration.ofSeconds(20));
        assertFalse(running.isAlive());
    }

    /** Lives until its input ends. */
    static final class Waits {
        public static void main(String[] arguments) throws IOException {
            System.in.transferTo(System.out);
        }
    }
}
