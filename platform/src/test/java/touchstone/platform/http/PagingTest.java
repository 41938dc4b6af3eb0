package touchstone.platform.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.platform.notes.Notes;
import touchstone.platform.notes.NotesService;
import touchstone.platform.testing.http.Response;

@QuarkusTest
@TestProfile(NotesService.class)
class PagingTest {
    private final Notes notes = new Notes();

    @BeforeEach
    void five_notes() {
        IntStream.rangeClosed(1, 5).forEach(number -> notes.added("note " + number + " é&=?"));
    }

    @Test
    void whoever_follows_next_meets_every_row_once_and_keeps_the_filters() {
        List<String> met = new ArrayList<>();
        int pages = 0;
        for (String next = notes.list + "?since=2013-01-01&limit=2"; next != null; pages++) {
            Response page = given().urlEncodingEnabled(false).get(next).then().statusCode(200).extract();
            met.addAll(page.path("items.text"));
            next = page.path("next");
            if (next != null) {
                assertEquals("<" + next + ">; rel=\"next\"", page.header("Link"));
                assertEquals(true, next.contains("since=2013-01-01") && next.contains("limit=2"), next);
            }
        }
        assertEquals(IntStream.rangeClosed(1, 5).mapToObj(number -> "note " + number + " é&=?").toList(), met);
        assertEquals(3, pages);
    }

    @Test
    void a_page_that_holds_all_has_no_next() {
        given().get(notes.list + "?limit=5").then().statusCode(200).body("items.size()", equalTo(5)).body("next", equalTo(null)).header("Link", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not!ours", "AA", "wA"})
    void a_cursor_that_we_did_not_give_is_a_problem(String cursor) {
        given().get(notes.list + "?after=" + cursor).then().statusCode(400).contentType("application/problem+json").body("detail", containsString("after"));
    }
}
