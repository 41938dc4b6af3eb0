package touchstone.gateway.web.layout;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A run of words in a text that was changed: the same in both versions, or only in this one. */
public record TextDifference(String words, boolean same) {

    /** A text before and after, each in pieces. */
    public record Sides(List<TextDifference> was, List<TextDifference> now) {
        /** Whether at least half of what it says now stood there before; of less, marks tell nobody what changed. */
        public boolean isReworded() {
            return 2 * length(now.stream().filter(TextDifference::same)) >= length(now.stream());
        }

        private static int length(Stream<TextDifference> pieces) {
            return pieces.mapToInt(piece -> piece.words().length()).sum();
        }
    }

    /** Compares two texts word by word. */
    public static Sides between(String was, String now) {
        List<TextDifference> before = new ArrayList<>();
        List<TextDifference> after = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(words(was), words(now), true).getDeltas()) {
            boolean same = delta.getType() == DeltaType.EQUAL;
            add(before, delta.getSource().getLines(), same);
            add(after, delta.getTarget().getLines(), same);
        }
        return new Sides(before, after);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static void add(List<TextDifference> side, List<String> words, boolean same) {
        if (!words.isEmpty()) {
            side.add(new TextDifference(String.join(" ", words), same));
        }
    }
}
