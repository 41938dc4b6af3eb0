package touchstone.metrics.claim;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a text that tell what it speaks of: without those that any sentence about figures has, and as one form. */
final class TextWords {
    private static final Set<String> COMMON = Stream.of("""
            the a an of to in on at by for from and or as is are was were be been being has have had it its they their there this that these those with than then
            not no all each every only still now just also more most less fewer few many much some so yet again rest up down out into inside over under above below
            rise rises rose risen rising fall falls fell fallen falling increase increased increases increasing decrease decreased grow grows grew grown growing
            drop dropped reduce reduced went go goes gone going come came stay stayed stays remain remained remains reach reached stand stands stood slightly slowly
            gradually steadily well high higher low lower better worse good year years quarter quarters month months week weeks period before after between previous last
            next since earlier later rate rates number numbers proportion percentage percent cent per share figure figures level levels total totals new newly target targets range tolerance line
            point points about around nearly almost half third january february march april may june july august september october november december""".strip().split("\\s+"))
            .map(TextWords::stem).collect(Collectors.toSet());

    private TextWords() {}

    static Set<String> of(String text) {
        return Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{Nd}-]+")).map(word -> word.replaceAll("^-+|-+$", ""))
                .filter(word -> word.length() > 1 && !word.matches("(19|20)\\d\\d")).map(TextWords::stem).filter(word -> !COMMON.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** One form of a word in the singular and the plural. */
    private static String stem(String word) {
        if (word.equals("children")) {
            return "child";
        }
        return word.length() < 4 || word.endsWith("ss") ? word : word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.replaceAll("s$", "");
    }
}
