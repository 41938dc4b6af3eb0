package touchstone.platform.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractRulesTest {
    private static final String GOOD = """
            {"tags": [{"name": "Notes", "description": "All."}],
             "paths": {"/notes/{id}": {"post": {"operationId": "addNote", "summary": "Add", "description": "For all.", "tags": ["Notes"],
               "security": [], "parameters": [{"name": "id", "description": "Its id.", "schema": {"pattern": "^[a-z]$"}}],
               "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}, "example": {}}}},
               "responses": {"200": {}, "401": {"$ref": "#/components/responses/No"}, "404": {"$ref": "#/components/responses/No"},
                 "default": {"$ref": "#/components/responses/No"}}}}},
             "components": {"responses": {"No": {}},
               "schemas": {"Note": {"description": "A note.", "required": ["text"], "properties": {"text": {"description": "Words."}}}}}}""";

    @Test
    void a_document_that_keeps_them_passes() {
        assertDoesNotThrow(() -> ContractRules.areKept(read(GOOD)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"operationId\": \"addNote\"             | \"x\": 1                            | has no id of its own",
        "\"summary\": \"Add\"                     | \"summary\": \" \"                  | has no summary",
        "\"description\": \"For all.\", \"tags\"  | \"tags\"                            | has no description",
        "\"tags\": [\"Notes\"]                    | \"tags\": [\"Others\"]              | has no tag of the document",
        "\"security\": [],                        | ''                                  | says not who may",
        "\"200\": {},                             | ''                                  | has no success",
        "\"default\": {                           | \"499\": {                          | says not how it is refused",
        "\"description\": \"Its id.\",            | ''                                  | does not describe id",
        "^[a-z]$                                  | [a-z]                               | has a pattern that holds for a part",
        ", \"example\": {}                        | ''                                  | has no example",
        "\"description\": \"A note.\",            | ''                                  | Note is not described",
        "\"description\": \"Words.\"              | ''                                  | Note.text is not described",
        "\"required\": [\"text\"]                 | \"required\": [\"words\"]           | requires words, which it has not",
        "\"responses\": {\"No\": {}}              | \"responses\": {\"No\": {}, \"More\": {}} | More is left over",
        ", \"description\": \"All.\"            | ''                                  | tag Notes is not described",
        "\"responses\": {\"No\": {}}              | \"responses\": {}                   | No is not there"})
    void one_that_breaks_a_rule_does_not(String said, String instead, String broken) {
        String document = GOOD.replace(said, instead.equals("''") ? "" : instead);
        AssertionError refused = assertThrows(AssertionError.class, () -> ContractRules.areKept(read(document)));
        assertTrue(refused.getMessage().contains(broken), refused.getMessage());
    }

    @Test
    void two_paths_that_differ_in_names_only_are_one() {
        String twice = GOOD.replace("\"paths\": {", "\"paths\": {\"/notes/{note}\": {}, ");
        AssertionError refused = assertThrows(AssertionError.class, () -> ContractRules.areKept(read(twice)));
        assertTrue(refused.getMessage().contains("is another path with other names"), refused.getMessage());
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
