package touchstone.gateway.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void marks_only_the_words_that_changed() {
        TextDifference.Sides sides = TextDifference.between("Audit every case by summer", "Audit every open case by autumn");
        assertEquals(List.of(new TextDifference("Audit every", true), new TextDifference("case by", true), new TextDifference("summer", false)), sides.was());
        assertEquals(List.of(new TextDifference("Audit every", true), new TextDifference("open", false), new TextDifference("case by", true),
                new TextDifference("autumn", false)), sides.now());
    }

    @Test
    void marks_help_only_where_much_stayed_as_it_was() {
        assertTrue(TextDifference.between("30 of 73 audits are done", "31 of 73 audits are done").isReworded());
        assertFalse(TextDifference.between("Two auditors began in January and are to finish by the end of March",
                "Reported to Cabinet as addressed by the end").isReworded());
    }

    @Property(tries = 200)
    void loses_no_word_and_marks_nothing_that_is_the_same(
            @ForAll @Size(min = 1, max = 12) List<@AlphaChars @StringLength(min = 1, max = 2) String> was,
            @ForAll @Size(min = 1, max = 12) List<@AlphaChars @StringLength(min = 1, max = 2) String> now) {
        TextDifference.Sides sides = TextDifference.between(String.join(" ", was), String.join(" ", now));
        assertEquals(String.join(" ", was), text(sides.was()));
        assertEquals(String.join(" ", now), text(sides.now()));
        assertEquals(text(same(sides.was())), text(same(sides.now())));
        assertTrue(!was.equals(now) || sides.was().stream().allMatch(TextDifference::same));
    }

    private static List<TextDifference> same(List<TextDifference> side) {
        return side.stream().filter(TextDifference::same).toList();
    }

    private static String text(List<TextDifference> side) {
        return side.stream().map(TextDifference::words).collect(Collectors.joining(" "));
    }
}
