package touchstone.plans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.MANAGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Connection;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SlowSendersTest {
    /** More than there are workers. */
    private static final int MANY = 250;
    private static final String UPDATE = """
            {"narrative": "29 of 73 cases audited", "claimed": "in-progress", "asAt": "2013-02-22"}""";

    private final List<Socket> senders = new ArrayList<>();
    private String updates;

    @BeforeEach
    void a_published_action_that_the_council_leads() {
        Programme programme = new Programme("2013-02-15");
        updates = programme.base + "/actions/" + programme.action(programme.recommendation(1, "immediate"), 1, "") + "/updates";
        programme.published();
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket sender : senders) {
            sender.close();
        }
    }

    @Test
    void however_many_are_slow_to_send_others_are_answered_and_they_are_once_they_have_sent() throws IOException {
        String head = "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                .formatted(updates, COUNCIL.authorization(), UPDATE.length());
        for (int i = 0; i < MANY; i++) {
            senders.add(new Socket("localhost", Connection.port()));
            send(senders.get(i), head + UPDATE.substring(0, 20));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> MANAGER.asks().get(updates).then().statusCode(200));
        send(senders.get(0), UPDATE.substring(20));
        String answer = new String(senders.get(0).getInputStream().readNBytes(12), UTF_8);
        assertTrue(answer.endsWith(" 201"), answer);
    }

    private static void send(Socket to, String text) throws IOException {
        to.getOutputStream().write(text.getBytes(UTF_8));
        to.getOutputStream().flush();
    }
}
