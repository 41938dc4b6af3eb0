package touchstone.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.platform.testing.LiveContract.Call;

class LiveContractTest {
    private static final LiveContract CONTRACT = new LiveContract("""
            {"openapi": "3.1.0",
             "paths": {
               "/api/notes/{id}": {"get": {"responses": {
                 "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}},
                 "default": {"$ref": "#/components/responses/Refused"}}}},
               "/api/notes/newest": {"delete": {"responses": {"204": {"description": "Gone"}}}},
               "/api/notes": {"post": {
                 "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewNote"}}}},
                 "responses": {"201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}}}}}},
             "components": {
               "responses": {"Refused": {"content": {"application/problem+json": {"schema": {"type": "object", "required": ["detail"]}}}}},
               "schemas": {
                 "NewNote": {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}},
                 "Note": {"type": "object", "required": ["text", "on"], "properties": {
                   "text": {"type": "string"}, "on": {"type": ["string", "null"], "format": "date"}}}}}}""");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"text\": \"a\", \"on\": \"2013-06-13\"} | ",
        "{\"text\": \"a\", \"on\": null} | ",
        "{\"text\": null, \"on\": null} | null found, string expected",
        "{\"text\": \"a\"} | required property 'on' not found",
        "{\"text\": \"a\", \"on\": \"2013-02-30\"} | RFC 3339",
        "{\"text\": \"a\", \"on\": null, \"more\": 1} | 'more' is not defined",
        "[] | array found, object expected",
        "{ | that it is JSON"})
    void an_answer_is_held_against_its_schema(String answer, String wrong) {
        assertSays(wrong, new Call("GET", "/api/notes/7", null, 200, "application/json", answer));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/notes/7, 418, application/problem+json, ",
        "GET, /api/notes/7, 204, '', the status 204",
        "GET, /api/notes/7, 200, text/csv, the type text/csv",
        "DELETE, /api/notes/newest, 204, '', that there is no body",
        "POST, /api/notes, 400, application/problem+json, the status 400",
        "PUT, /api/notes/7, 200, application/json, there is no such operation",
        "GET, /api/notes/7/more, 404, application/problem+json, ",
        "GET, /api/letters, 200, application/json, "})
    void so_are_status_type_and_address(String method, String path, int status, String type, String wrong) {
        assertSays(wrong, new Call(method, path, null, status, type, "{\"detail\": \"No.\"}"));
    }

    @Test
    void what_was_taken_must_be_allowed() {
        String answer = "{\"text\": \"a\", \"on\": null}";
        assertSays("required property 'text' not found", new Call("POST", "/api/notes", "{}", 201, "application/json", answer));
        assertSays(null, new Call("POST", "/api/notes", "{\"text\": \"a\"}", 201, "application/json", answer));
    }

    @Test
    void the_head_of_an_answer_has_no_body() {
        assertSays(null, new Call("HEAD", "/api/notes/7", null, 200, "application/json", ""));
    }

    private static void assertSays(String wrong, Call call) {
        List<String> untrue = CONTRACT.untrue(call);
        assertEquals(wrong == null, untrue.isEmpty(), untrue.toString());
        assertTrue(wrong == null || untrue.toString().contains(wrong), untrue.toString());
    }
}
