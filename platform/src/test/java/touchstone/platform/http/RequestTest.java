package touchstone.platform.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.platform.notes.Notes;
import touchstone.platform.notes.NotesService;
import touchstone.platform.testing.Wire;

/** What every service makes of a request, whatever it is about. */
@QuarkusTest
@TestProfile(NotesService.class)
class RequestTest {
    private final Notes notes = new Notes();

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%1f", "%7F", "?since=%00", "?since=2013%0a%08"})
    void an_address_that_is_no_text_is_refused_before_anything_reads_it(String rest) {
        given().urlEncodingEnabled(false).get(notes.list + (rest.startsWith("?") ? rest : "/" + rest)).then()
                .statusCode(400).contentType("application/problem+json").body("detail", containsString("not text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/%s", "/x/..%s", "/.%s", "%s/.", "%s/../notes", "/%%61pi/notes", "%s%%2F..", "%s%%2fa", "%s%%5Ca", "%s/%%2e%%2E/notes", "%s;a=b",
        "http://localhost%s", "%s/\u00e9"})
    void an_address_in_another_form_than_its_normal_one_is_refused(String form) {
        assertThat(Wire.send("GET " + form.formatted(notes.list) + " HTTP/1.1"),
                allOf(startsWith("HTTP/1.1 400"), containsString("application/problem+json"), containsString("normal form")));
    }

    @Test
    void a_connection_is_not_upgraded() {
        assertThat(Wire.send("GET " + notes.list + " HTTP/1.1\nUpgrade: h2c\nConnection: Upgrade, HTTP2-Settings\nHTTP2-Settings: AAMAAABkAAQAAP__"),
                startsWith("HTTP/1.1 200"));
        assertThat(Wire.send("PRI * HTTP/2.0\n\nSM\r\n\r\n"), not(containsString("\u0004\b")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "twice the same key         | {\"text\": \"a\", \"text\": \"b\", \"writtenOn\": \"2013-06-13\"}",
        "a field that is not known  | {\"text\": \"a\", \"writtenOn\": \"2013-06-13\", \"colour\": \"red\"}",
        "a number for text          | {\"text\": 7, \"writtenOn\": \"2013-06-13\"}",
        "a control character        | {\"text\": \"a\\u0000b\", \"writtenOn\": \"2013-06-13\"}",
        "half a pair of surrogates  | {\"text\": \"a\\ud800\", \"writtenOn\": \"2013-06-13\"}",
        "something after its end    | {\"text\": \"a\", \"writtenOn\": \"2013-06-13\"} []",
        "a date that is none        | {\"text\": \"a\", \"writtenOn\": \"2013-02-30\"}",
        "no object                  | []",
        "no JSON                    | text=a"})
    void json_that_was_not_meant_is_refused(String why, String body) {
        notes.writer.asks().body(body).post(notes.list).then().statusCode(400).contentType("application/problem+json");
        given().get(notes.list).then().body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"2013-05-31T23:00:00Z\"", "\"2013-05-31T23:00:00-05:00\"", "\"2013-09-30Z\"", "[2013, 2, 3]", "41423", "\"+999999999-12-31\"", "\"-4713-01-01\"",
        "\"0013-09-30\"", "\"9999-12-31\"", "\"2201-01-01\"", "\"1899-12-31\"", "\"20130530\"", "\"2013-5-3\"", "\" 2013-05-03\"", "\"\"", "{}", "true"})
    void a_day_is_a_plain_date_that_somebody_may_mean(String day) {
        notes.writer.asks().body("{\"text\": \"a\", \"writtenOn\": %s}".formatted(day)).post(notes.list).then().statusCode(400)
                .contentType("application/problem+json").body("errors.field", hasItem("writtenOn"))
                .body("errors.detail", hasItem("must be a date such as 2013-05-15, in a year from 1900 to 2200"));
        given().get(notes.list).then().body("items.size()", equalTo(0));
    }

    @Test
    void json_nested_deeper_than_anything_we_read_is_refused() {
        notes.writer.asks().body("[".repeat(1_000) + "]".repeat(1_000)).post(notes.list).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void every_field_that_is_wrong_is_named() {
        notes.writer.asks().body("{\"text\": \" \", \"remark\": \"%s\"}".formatted("x".repeat(201))).post(notes.list).then().statusCode(422)
                .body("errors.field", hasItem("text")).body("errors.field", hasItem("remark")).body("errors.field", hasItem("writtenOn"))
                .body("errors.detail", everyItem(not(containsString("jakarta"))));
    }

    @ParameterizedTest
    @CsvSource({"since=yesterday,400", "since=1789-07-14,400", "since=%2B999999999-12-31,400", "since=2013-05-31T23:00:00Z,400", "since=2013-05,400", "limit=many,400", "limit=0,422", "limit=201,422"})
    void a_parameter_that_is_wrong_is_named(String query, int status) {
        given().urlEncodingEnabled(false).get(notes.list + "?" + query).then().statusCode(status).contentType("application/problem+json")
                .body(containsString(query.substring(0, query.indexOf('='))));
    }

    @Test
    void a_parameter_without_a_value_is_as_one_left_out() {
        given().get(notes.list + "?since=&limit=").then().statusCode(200);
    }

    @Test
    void an_id_that_is_none_is_nothing_to_be_found() {
        notes.writer.asks().post(notes.list + "/7/filing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void what_a_patch_leaves_out_stays_and_null_clears() {
        String note = notes.writer.asks().body("{\"text\": \"a\", \"remark\": \"kept\", \"writtenOn\": \"2013-06-13\"}").post(notes.list)
                .then().statusCode(201).extract().header("Location");
        notes.writer.asks().header("If-Match", "*").body("{}").patch(note).then().statusCode(200).body("remark", equalTo("kept"));
        notes.writer.asks().header("If-Match", "*").body("{\"remark\": null}").patch(note).then().statusCode(200).body("remark", nullValue());
    }

    @Test
    void a_change_names_the_version_that_it_changes() {
        String note = notes.added("a");
        String edit = "{\"remark\": \"seen\"}";
        notes.writer.asks().body(edit).patch(note).then().statusCode(428).body("detail", containsString("If-Match"));
        notes.writer.asks().header("If-Match", "\"7\"").body(edit).patch(note).then().statusCode(412);
        notes.writer.asks().header("If-Match", "\"0\"").body(edit).patch(note).then().statusCode(200).header("ETag", startsWith("\"1-"));
        notes.writer.asks().header("If-Match", "\"0\"").body(edit).patch(note).then().statusCode(412);
    }

    @Test
    void a_body_larger_than_any_note_is_refused() {
        notes.writer.asks().body("{\"text\": \"" + "x".repeat(1_100_000) + "\"}").post(notes.list).then()
                .statusCode(413).contentType("application/problem+json").body("detail", containsString("1 MB"));
    }
}
