package touchstone.local.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import touchstone.local.Home;
import touchstone.local.Lock;
import touchstone.local.Ports;

/** Guards a real process that answers on a socket. */
class GuardTest {
    private static final Patience SHORT = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(1));

    @TempDir
    Path temp;

    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
    private Home home;
    private Answering answering;
    private Thread guard;

    @AfterEach
    void stop() throws InterruptedException {
        guard.interrupt();
        guard.join();
        answering.process.destroyForcibly();
    }

    @Test
    void what_is_killed_is_started_again_at_once_and_told_of() throws Exception {
        guarded(SHORT);
        long killed = answering.process.pid();
        answering.process.destroyForcibly().waitFor();
        assertEquals("answering ended; starting it again", said());
        assertTrue(said().startsWith("answering answers again"));
        assertNotEquals(killed, answering.process.pid());
        assertEquals(1, Restarts.of(home, "answering").count());
        assertEquals("ended", Restarts.of(home, "answering").reason());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_is_silent_for_long_is_started_again() throws Exception {
        guarded(SHORT);
        assertTrue(answering.asked.await(30, TimeUnit.SECONDS), "the guard has not asked it");
        new ProcessBuilder("kill", "-STOP", "" + answering.process.pid()).start().waitFor();
        assertEquals("answering did not answer for 1 s; starting it again", said());
        assertTrue(said().startsWith("answering answers again"));
    }

    @Test
    void what_always_ends_is_tried_less_and_less_often() throws Exception {
        answering = new Answering("ends at once");
        guard(SHORT);
        long begin = System.nanoTime();
        for (int attempt = 0; attempt < 4; attempt++) {
            assertEquals("answering ended; starting it again", said());
        }
        assertTrue(System.nanoTime() - begin > Duration.ofSeconds(1 + 2 + 4).toNanos(), "four attempts are seven seconds apart");
        assertEquals(4, Restarts.of(home, "answering").count());
    }

    @Test
    void nothing_is_done_while_somebody_stops_it_on_purpose() throws Exception {
        home = new Home(temp, temp);
        try (Lock lock = Lock.tryTake(home).orElseThrow()) {
            guarded(SHORT);
            answering.process.destroyForcibly().waitFor();
            assertNull(log.poll(1, TimeUnit.SECONDS));
            assertTrue(lock.isHeld());
        }
        assertNotNull(said());
    }

    private void guarded(Patience patience) throws IOException {
        answering = new Answering("answers");
        answering.restart();
        guard(patience);
    }

    private void guard(Patience patience) {
        home = new Home(temp, temp);
        guard = new Thread(new Guard(answering, home, patience, log::add));
        guard.start();
    }

    private String said() throws InterruptedException {
        String line = log.poll(30, TimeUnit.SECONDS);
        assertNotNull(line, "the guard says nothing");
        return line;
    }

    /** A Java of its own that answers on a port with one byte, or ends at once. */
    private static final class Answering implements Watched {
        private final String behaviour;
        private final int port;
        private final CountDownLatch asked = new CountDownLatch(1);
        private volatile Process process;

        Answering(String behaviour) throws IOException {
            this.behaviour = behaviour;
            this.port = Ports.freeOnLoopback(0);
        }

        @Override
        public String name() {
            return "answering";
        }

        @Override
        public boolean isAlive() {
            return process != null && process.isAlive();
        }

        @Override
        public boolean answers() {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoTimeout(500);
                boolean answered = socket.getInputStream().read() == 1;
                asked.countDown();
                return answered;
            } catch (IOException silent) {
                return false;
            }
        }

        @Override
        public boolean canStart() {
            return true;
        }

        @Override
        public String lastWords() {
            return "ended";
        }

        @Override
        public void restart() throws IOException {
            if (process != null) {
                process.destroyForcibly().onExit().join();
            }
            process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp", System.getProperty("java.class.path"), Program.class.getName(), behaviour, "" + port).start();
        }
    }

    static final class Program {
        public static void main(String[] arguments) throws IOException {
            try (ServerSocket server = new ServerSocket(Integer.parseInt(arguments[1]), 50, InetAddress.getLoopbackAddress())) {
                while (arguments[0].equals("answers")) {
                    try (Socket caller = server.accept()) {
                        caller.getOutputStream().write(1);
                    }
                }
            }
        }
    }
}
