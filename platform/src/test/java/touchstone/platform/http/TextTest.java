package touchstone.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.platform.problem.ProblemException;

class TextTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            typed,kept
            Tŵ.1,Tŵ.1
            Tw\u0302.1,Tŵ.1
            ' A5.3 ',A5.3
            '\u00A0A5.3\u2003',A5.3
            '\u00A0\u3000',''
            'two\nlines','two\nlines'
            👩\u200D🚒,👩\u200D🚒
            ❤️\u200D🔥,❤️\u200D🔥
            """)
    void text_is_kept_composed_and_without_space_around_it(String typed, String kept) {
        assertEquals(kept, Text.read("text", typed));
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            'A5.\u200B1',"'text' holds an invisible character (U+200B) after 'A5.'. Nothing was saved; send it again without."
            '\uFEFFA5',"'text' holds an invisible character (U+FEFF). Nothing was saved; send it again without."
            'A\u200D1',"'text' holds an invisible character (U+200D) after 'A'. Nothing was saved; send it again without."
            'gpj\u202Eexe',"'text' holds an invisible character (U+202E) after 'gpj'. Nothing was saved; send it again without."
            '\u3164',"'text' holds an invisible character (U+3164). Nothing was saved; send it again without."
            'a\u0000b',"'text' holds a character that is not text after 'a'. Nothing was saved; send it again without."
            'a\uD800b',"'text' holds a character that is not text after 'a'. Nothing was saved; send it again without."
            """, quoteCharacter = '"')
    void what_cannot_be_seen_is_named_and_refused(String typed, String told) {
        String within = typed.substring(1, typed.length() - 1);
        assertEquals(told, assertThrows(ProblemException.class, () -> Text.read("text", within)).problem().detail());
    }

    @Property
    void what_was_read_once_reads_the_same_again(@ForAll String typed) {
        if (Text.faultIn(typed) == null) {
            String kept = Text.read("text", typed);
            assertEquals(kept, Text.read("text", kept));
            assertEquals(kept, Normalizer.normalize(kept, Normalizer.Form.NFC));
        }
    }
}
