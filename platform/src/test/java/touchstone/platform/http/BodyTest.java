package touchstone.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import touchstone.platform.notes.Notes;
import touchstone.platform.notes.NotesService;
import touchstone.platform.testing.Patience;
import touchstone.platform.testing.SlowSenders;
import touchstone.platform.testing.Wire;
import touchstone.platform.testing.http.Response;

/** How bodies come in. */
@QuarkusTest
@TestProfile(NotesService.class)
class BodyTest {
    private final Notes notes = new Notes();

    @Test
    void slow_senders_hold_up_nobody() {
        String post = "POST " + notes.list + " HTTP/1.1\nContent-Type: application/json";
        new Patience(() -> notes.added("a"), () -> given().get(notes.list).then().statusCode(200)).lastsDuring(reading ->
                SlowSenders.during(2_000, List.of(post, post + "\nAuthorization: " + notes.writer.authorization()), reading));
    }

    @Test
    void a_body_that_comes_too_slowly_is_refused_and_cut_off() {
        assertThat(Wire.send("POST " + notes.list + " HTTP/1.1\nAuthorization: " + notes.writer.authorization()
                + "\nContent-Type: application/json\nContent-Length: 1000\n\n{"), allOf(startsWith("HTTP/1.1 408"), containsString("Send it again")));
    }

    @Test
    void nobodys_body_is_refused_before_it_is_sent() {
        String answer = Wire.send("POST " + notes.list + " HTTP/1.1\nExpect: 100-continue\nContent-Type: application/json\nContent-Length: 1000\n\n");
        assertThat(answer, allOf(startsWith("HTTP/1.1 401"), containsString("application/problem+json")));
    }

    @Test
    void who_asks_first_is_told_to_send() {
        String note = Notes.saying("a");
        assertThat(Wire.send("POST " + notes.list + " HTTP/1.1\nExpect: 100-continue\nAuthorization: " + notes.writer.authorization()
                        + "\nContent-Type: application/json\nContent-Length: " + note.length() + "\n\n" + note),
                allOf(startsWith("HTTP/1.1 100"), containsString("HTTP/1.1 201")));
    }

    @Test
    void a_body_that_comes_in_chunks_arrives_whole() {
        String piece = " ".repeat(9_999) + "\n";
        String chunk = "2710\r\n" + piece + "\r\n";
        String note = Notes.saying("in chunks");
        String answer = Wire.send("POST " + notes.list + " HTTP/1.1\nTransfer-Encoding: chunked\nAuthorization: " + notes.writer.authorization()
                + "\nContent-Type: application/json\n\n" + chunk.repeat(20) + Integer.toHexString(note.length()) + "\r\n" + note + "\r\n0\r\n\r\n");
        assertThat(answer, allOf(startsWith("HTTP/1.1 201"), containsString("in chunks")));
    }

    /** By one length of it, what follows is another request, which a proxy in front that goes by the other has not seen. */
    @Test
    void what_follows_a_body_with_two_lengths_is_never_answered() {
        String note = Notes.saying("two lengths");
        String answer = Wire.sendAndStay("POST " + notes.list + " HTTP/1.1\nTransfer-Encoding: chunked\nContent-Length: " + (note.length() + 200)
                + "\nAuthorization: " + notes.writer.authorization() + "\nContent-Type: application/json\n\n" + Integer.toHexString(note.length()) + "\r\n" + note
                + "\r\n0\r\n\r\nGET " + notes.list + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertEquals(1, answer.split("HTTP/1\\.1 ", -1).length - 1, answer);
        assertThat(answer.toLowerCase(Locale.ROOT), containsString("connection: close"));
    }

    @Test
    void a_body_in_chunks_that_are_more_than_it_may_be_is_refused() {
        String chunk = "2710\r\n" + " ".repeat(10_000) + "\r\n";
        assertThat(Wire.send("POST " + notes.list + " HTTP/1.1\nTransfer-Encoding: chunked\nAuthorization: " + notes.writer.authorization()
                + "\nContent-Type: application/json\n\n" + chunk.repeat(110) + "0\r\n\r\n"), allOf(startsWith("HTTP/1.1 413"), containsString("1 MB")));
    }

    @Test
    void json_comes_in_gzip_as_if_it_had_come_plain() throws IOException {
        packed("gzip", gzip(Notes.saying("packed").getBytes(UTF_8), 1)).then().statusCode(201).body("text", equalTo("packed"));
        packed("gzip", gzip((" ".repeat(500_000) + Notes.saying("packed and long")).getBytes(UTF_8), 1)).then().statusCode(201).body("text", equalTo("packed and long"));
    }

    /** A hundred times what may be sent, in a hundred kilobytes. */
    @Test
    void what_would_be_too_much_unpacked_is_refused_before_it_is() throws IOException {
        packed("gzip", gzip(" ".repeat(1 << 20).getBytes(UTF_8), 100)).then().statusCode(413).body("detail", containsString("1 MB"));
    }

    @Test
    void what_cannot_be_unpacked_is_refused_in_words() throws IOException {
        byte[] good = gzip(Notes.saying("cut").getBytes(UTF_8), 1);
        packed("gzip", Arrays.copyOf(good, good.length - 12)).then().statusCode(400).body("detail", containsString("cut short"));
        packed("gzip", Notes.saying("plain").getBytes(UTF_8)).then().statusCode(400).body("detail", containsString("not gzip"));
        packed("br", good).then().statusCode(415).body("detail", containsString("JSON may come in gzip"));
    }

    private Response packed(String coding, byte[] content) {
        return notes.writer.asks().header("Content-Encoding", coding).body(content).post(notes.list);
    }

    private static byte[] gzip(byte[] text, int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                out.write(text);
            }
        }
        return packed.toByteArray();
    }

    @Test
    void a_body_that_breaks_off_is_no_fault() {
        String head = "POST " + notes.list + " HTTP/1.1\nAuthorization: " + notes.writer.authorization() + "\nContent-Type: application/json\n";
        Faults faults = new Faults();
        Logger.getLogger("").addHandler(faults);
        try {
            Wire.breakOff(head + "Content-Length: 1000\n\n{\"text\"");
            Wire.breakOff(head + "Content-Length: 90000\n\n" + " ".repeat(80_000));
            assertThat(Wire.send(head + "Transfer-Encoding: chunked\n\nno number\r\n"), not(startsWith("HTTP/1.1 5")));
            notes.added("a");
        } finally {
            Logger.getLogger("").removeHandler(faults);
        }
        assertEquals(List.of(), List.copyOf(faults.logged));
    }

    private static final class Faults extends Handler {
        private final Queue<String> logged = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord told) {
            if (told.getLevel().intValue() >= Level.WARNING.intValue()) {
                logged.add(told.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
