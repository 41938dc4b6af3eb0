package touchstone.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.platform.notes.NotesService;

@QuarkusTest
@TestProfile(NotesService.class)
class AttachmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "audit.pdf      | attachment; filename=\"audit.pdf\"; filename*=UTF-8''audit.pdf",
        "naïve plan.pdf | attachment; filename=\"na_ve plan.pdf\"; filename*=UTF-8''na%C3%AFve%20plan.pdf",
        "a\"b\\c%d*.txt | attachment; filename=\"a_b_c_d*.txt\"; filename*=UTF-8''a%22b%5Cc%25d%2A.txt"})
    void a_name_can_be_saved_by_old_browsers_and_new(String name, String disposition) {
        Response answer = of(name).answer(null, out -> { });
        assertEquals(disposition, answer.getHeaderString("Content-Disposition"));
        assertEquals("3", answer.getHeaderString("Content-Length"));
        assertEquals("nosniff", answer.getHeaderString("X-Content-Type-Options"));
        assertEquals("sandbox; default-src 'none'", answer.getHeaderString("Content-Security-Policy"));
    }

    @Test
    void who_has_it_already_is_not_sent_it_again() {
        Response answer = of("audit.pdf").answer("W/\"x\", \"abc\"", out -> { });
        assertEquals(304, answer.getStatus());
        assertNull(answer.getEntity());
        assertEquals(200, of("audit.pdf").answer("\"other\"", out -> { }).getStatus());
    }

    private static Attachment of(String name) {
        return new Attachment(name, "application/pdf", 3, "abc");
    }
}
