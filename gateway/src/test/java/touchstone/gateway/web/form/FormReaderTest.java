package touchstone.gateway.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.contracts.Problem;

class FormReaderTest {
    private static final String ASK = "Give a date such as 2013-05-15.";

    @Test
    void a_date_is_read_as_it_is_typed() {
        assertEquals(LocalDate.of(2013, 5, 15), typed(" 2013-05-15 ").date("due"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-05-31T23:00:00Z", "+999999999-12-31", "9999-12-31", "0013-09-30", "2013-02-30", "15/05/2013"})
    void what_is_no_plain_date_or_lies_beyond_all_years_is_asked_for_again(String text) {
        FormReader reader = typed(text);
        assertNull(reader.date("due"));
        assertEquals(List.of(new Problem.Item("due", ASK)), reader.form().errors());
    }

    private static FormReader typed(String due) {
        return new FormReader(Form.of("re-date", Map.of("due", due)));
    }
}
