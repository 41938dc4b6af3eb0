package touchstone.plans.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.MANAGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.plans.Programme;
import touchstone.platform.file.FileType;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Connection;
import touchstone.platform.testing.http.Response;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EvidenceFileTest {
    private static final int MEGABYTE = 1 << 20;
    private String evidence;
    private String draft;

    @BeforeEach
    void a_draft_on_an_action_that_the_council_leads() {
        Programme programme = new Programme("2013-02-15");
        evidence = programme.base + "/actions/" + programme.action(programme.recommendation(1, "immediate"), 1, "") + "/evidence";
        draft = draft("Audits of February");
    }

    static Stream<Arguments> good() {
        return Stream.of(
                arguments("report.pdf", Files.PDF, "report.pdf", "application/pdf"),
                arguments("report.docx", Files.WORD, "report.docx", FileType.WORD.mediaType()),
                arguments("figures.xlsx", Files.EXCEL, "figures.xlsx", FileType.EXCEL.mediaType()),
                arguments("slides.pptx", Files.POWERPOINT, "slides.pptx", FileType.POWERPOINT.mediaType()),
                arguments("report.odt", Files.OPEN_DOCUMENT, "report.odt", FileType.ODF_TEXT.mediaType()),
                arguments("audits.csv", Files.CSV, "audits.csv", "text/csv"),
                arguments("audits.TXT", Files.CSV, "audits.TXT", "text/plain"),
                arguments("page.html", Files.CSV, "page.html.txt", "text/plain"),
                arguments("photo.exe", Files.PNG, "photo.exe.png", "image/png"),
                arguments("photo.jpeg", Files.JPEG, "photo.jpeg", "image/jpeg"));
    }

    @ParameterizedTest
    @MethodSource("good")
    void what_a_file_is_its_content_says_and_its_name_follows(String name, byte[] content, String kept, String mediaType) {
        upload(draft, name, content).then().statusCode(200).body("file.name", equalTo(kept)).body("file.mediaType", equalTo(mediaType))
                .body("file.size", equalTo(content.length)).body("file.sha256", equalTo(sha256(content))).body("state", equalTo("draft"));
        Response file = MANAGER.asks().get(draft + "/file");
        file.then().statusCode(200).header("Content-Type", containsString(mediaType)).header("ETag", '"' + sha256(content) + '"')
                .header("Content-Disposition", containsString("attachment; filename=\"" + kept + "\""))
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", containsString("sandbox"));
        assertArrayEquals(content, file.asByteArray());
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                arguments("a.docx", Files.MACRO_WORD, "macros"), arguments("b.docx", Files.HIDDEN_MACRO, "macros"),
                arguments("c.odt", Files.MACRO_OPEN_DOCUMENT, "macros"), arguments("d.docx", Files.ARCHIVE, "ZIP archive"),
                arguments("f.pdf", Files.PAGE, "web page"),
                arguments("g.png", Files.DRAWING, "SVG"), arguments("h.pdf", Files.PROGRAM, "program"),
                arguments("i.txt", Files.SCRIPT, "program"), arguments("j.doc", Files.OLD_OFFICE, "older Office"),
                arguments("k.pdf", Files.NOISE, "nothing that is known"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void what_cannot_be_evidence_is_refused_with_what_was_found_and_what_may_be(String name, byte[] content, String found) {
        upload(draft, name, content).then().statusCode(415).contentType("application/problem+json")
                .body("detail", containsString(found)).body("detail", containsString("Send a PDF"));
        listed().body("items[0].file", nullValue());
    }

    static Stream<Arguments> notWhole() {
        return Stream.of(
                arguments("a.pdf", "%PDF-1.7\n".getBytes(UTF_8), "a whole PDF"), arguments("b.pdf", Files.cutOff(Files.PDF), "a whole PDF"),
                arguments("c.png", Files.cutOff(Files.PNG), "a whole PNG"), arguments("d.jpg", Files.cutOff(Files.JPEG), "a whole JPEG"),
                arguments("e.docx", Files.DAMAGED_ARCHIVE, "a whole document"), arguments("f.docx", Files.EMPTY_ARCHIVE, "a whole document"),
                arguments("g.docx", Files.HEADLESS_WORD, "a whole document"), arguments("h.odt", Files.HEADLESS_OPEN_DOCUMENT, "a whole document"));
    }

    @ParameterizedTest
    @MethodSource("notWhole")
    void what_only_begins_like_evidence_is_refused(String name, byte[] content, String expected) {
        upload(draft, name, content).then().statusCode(422).contentType("application/problem+json")
                .body("errors[0].field", equalTo("file")).body("errors[0].detail", containsString(expected));
        listed().body("items[0].file", nullValue());
    }

    @Test
    void an_empty_file_and_a_name_with_folders_are_refused() {
        upload(draft, "a.txt", new byte[0]).then().statusCode(422).body("errors[0].field", equalTo("file"));
        upload(draft, "../a.txt", Files.CSV).then().statusCode(422).body("errors[0].field", equalTo("name"));
        COUNCIL.asks().contentType("text/csv").body(Files.CSV).put(draft + "/file").then().statusCode(422).body("errors[0].field", equalTo("name"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, MEGABYTE - 1, MEGABYTE, MEGABYTE + 1, 3 * MEGABYTE})
    void every_byte_comes_back_wherever_the_pieces_end(int size) {
        byte[] content = letters(size);
        upload(draft, "a.txt", content).then().statusCode(200).body("file.sha256", equalTo(sha256(content)));
        assertArrayEquals(content, COUNCIL.asks().get(draft + "/file").asByteArray());
    }

    @Test
    void a_file_over_the_limit_is_refused_and_nothing_of_it_is_kept() {
        upload(draft, "a.txt", letters(4 * MEGABYTE)).then().statusCode(200);
        upload(draft, "a.txt", letters(4 * MEGABYTE + 1)).then().statusCode(413).body("detail", containsString("up to 4 MB"));
        listed().body("items[0].file.size", equalTo(4 * MEGABYTE));
    }

    @Test
    void any_other_request_stays_small() {
        String large = "{\"title\": \"" + "a".repeat(2 * MEGABYTE) + "\"}";
        COUNCIL.asks().body(large).post(evidence).then().statusCode(413).body("detail", containsString("up to 1 MB"));
    }

    @Test
    void a_client_that_breaks_off_leaves_nothing_behind() throws IOException {
        String token = COUNCIL.authorization();
        try (Socket client = new Socket("localhost", Connection.port())) {
            client.getOutputStream().write("PUT %s/file?name=a.csv HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\nContent-Length: 100000\r\n\r\nweek,audited\n"
                    .formatted(draft, token).getBytes(UTF_8));
            client.shutdownOutput();
            client.getInputStream().readAllBytes();
        }
        listed().body("items[0].file", nullValue());
    }

    @Test
    void the_same_file_again_is_answered_alike_and_another_takes_its_place_only_in_a_draft() {
        upload(draft, "a.csv", Files.CSV).then().statusCode(200).body("version", equalTo(1));
        upload(draft, "a.csv", Files.CSV).then().statusCode(200).body("version", equalTo(1));
        upload(draft, "b.pdf", Files.PDF).then().statusCode(200).body("file.name", equalTo("b.pdf"));
        COUNCIL.asks().post(draft + "/submission").then().statusCode(200).body("state", equalTo("submitted"));
        upload(draft, "b.pdf", Files.PDF).then().statusCode(200).body("state", equalTo("submitted"));
        upload(draft, "a.csv", Files.CSV).then().statusCode(409).body("detail", containsString("new piece of evidence"));
        assertArrayEquals(Files.PDF, COUNCIL.asks().get(draft + "/file").asByteArray());
    }

    @Test
    void one_key_is_one_file() {
        keyed("march", Files.CSV).then().statusCode(200);
        keyed("march", Files.CSV).then().statusCode(200);
        keyed("march", Files.PDF).then().statusCode(422).body("type", equalTo("/problems/idempotency-key"));
    }

    @Test
    void a_file_that_the_action_has_already_is_named() {
        upload(draft, "a.csv", Files.CSV).then().statusCode(200);
        String second = draft("Audits once more");
        upload(second, "b.csv", Files.CSV).then().statusCode(409).body("detail", containsString("'Audits of February' of 2013-02-22"));
        COUNCIL.asks().post(draft + "/submission").then().statusCode(200);
        MANAGER.asks().body("{\"reason\": \"Of another year\"}").post(draft + "/rejection").then().statusCode(200);
        upload(second, "b.csv", Files.CSV).then().statusCode(200);
    }

    @Test
    void a_draft_without_its_file_cannot_be_submitted_and_one_withdrawn_is_gone() {
        COUNCIL.asks().post(draft + "/submission").then().statusCode(409).body("detail", containsString("Upload the file first"));
        COUNCIL.asks().get(draft + "/file").then().statusCode(404);
        upload(draft, "a.csv", Files.CSV).then().statusCode(200);
        COUNCIL.asks().delete(draft).then().statusCode(200);
        COUNCIL.asks().get(draft + "/file").then().statusCode(404);
        listed().body("items.size()", equalTo(0));
    }

    @Test
    void what_was_put_forward_cannot_be_withdrawn() {
        upload(draft, "a.csv", Files.CSV).then().statusCode(200);
        COUNCIL.asks().post(draft + "/submission").then().statusCode(200);
        COUNCIL.asks().delete(draft).then().statusCode(409).body("detail", containsString("Only a draft"));
    }

    @Test
    void whoever_has_the_file_is_spared_a_second_download() {
        upload(draft, "a.csv", Files.CSV).then().statusCode(200);
        COUNCIL.asks().header("If-None-Match", '"' + sha256(Files.CSV) + '"').get(draft + "/file").then().statusCode(304).body(equalTo(""));
        COUNCIL.asks().header("If-None-Match", "\"other").get(draft + "/file").then().statusCode(200);
    }

    @Test
    void a_name_in_another_script_survives() {
        upload(draft, "Prüfung \u2013 März.pdf", Files.PDF).then().statusCode(200);
        COUNCIL.asks().get(draft + "/file").then().header("Content-Disposition",
                "attachment; filename=\"Pr_fung _ M_rz.pdf\"; filename*=UTF-8''Pr%C3%BCfung%20%E2%80%93%20M%C3%A4rz.pdf");
    }

    private String draft(String title) {
        String id = COUNCIL.asks().body("""
                {"kind": "output", "title": "%s", "dated": "2013-02-22"}""".formatted(title)).post(evidence)
                .then().statusCode(201).body("state", equalTo("draft")).body("source", equalTo("file")).extract().path("id");
        return evidence + "/" + id;
    }

    private static Response upload(String address, String name, byte[] content) {
        return COUNCIL.asks().contentType("application/octet-stream").body(content).put(address + "/file?name=" + URLEncoder.encode(name, UTF_8).replace("+", "%20"));
    }

    private Response keyed(String key, byte[] content) {
        return COUNCIL.asks().contentType("application/octet-stream").header("Idempotency-Key", key + evidence.hashCode())
                .body(content).put(draft + "/file?name=a.csv");
    }

    private ValidatableResponse listed() {
        return COUNCIL.asks().get(evidence).then().statusCode(200);
    }

    private static byte[] letters(int size) {
        byte[] letters = new byte[size];
        Random random = new Random(size);
        for (int i = 0; i < size; i++) {
            letters[i] = (byte) ('a' + random.nextInt(26));
        }
        return letters;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
