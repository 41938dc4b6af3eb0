package touchstone.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTagTest {

    @Test
    void it_changes_with_what_is_answered_and_names_the_version() {
        String late = VersionTag.of(3, "29 days late".getBytes(UTF_8));
        assertNotEquals(late, VersionTag.of(3, "30 days late".getBytes(UTF_8)));
        assertEquals(late, VersionTag.of(3, "29 days late".getBytes(UTF_8)));
        assertTrue(VersionTag.names(late, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"3-0a1b\"', true", "'\"3\"', true", "'W/\"3-0a1b\"', true", "'\"2-0a1b\"', false", "'\"30-0a1b\"', false", "'\"31\"', false",
        "3, false", "'\"3-0a1b', false", "'\"\"', false", "'3-0a1b\"', false"})
    void only_a_tag_of_the_version_names_it(String tag, boolean names) {
        assertEquals(names, VersionTag.names(tag, 3));
    }
}
