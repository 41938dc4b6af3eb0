package touchstone.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonChangesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"a\": 1}                                  | {\"a\": 1}                                  | ``",
        "{\"a\": {\"b\": 1}}                         | {\"a\": {\"b\": 2}}                         | a b: 1 became 2",
        "{\"a\": 1}                                  | {}                                          | a is gone",
        "{}                                          | {\"a\": null}                               | a is new",
        "{\"r\": [\"x\", \"y\"]}                     | {\"r\": [\"y\", \"x\"]}                     | ``",
        "{\"r\": [\"x\"]}                            | {\"r\": [\"x\", \"y\"]}                     | r \"y\" is new",
        "{\"p\": [{\"name\": \"limit\", \"max\": 2}]} | {\"p\": [{\"name\": \"limit\", \"max\": 1}]} | p limit max: 2 became 1",
        "{\"t\": \"string\"}                         | {\"t\": [\"string\", \"null\"]}             | t: \"string\" became [\"string\",\"null\"]"})
    void each_difference_is_named_by_its_place(String was, String now, String change) throws JsonProcessingException {
        assertEquals(change.isEmpty() ? List.of() : List.of(change), JsonChanges.between(JSON.readTree(was), JSON.readTree(now)));
    }
}
