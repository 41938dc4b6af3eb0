package touchstone.platform.http;

import java.text.Normalizer;
import java.util.Set;
import touchstone.platform.problem.Problems;

/** Text as people write it: what cannot be seen does not tell two things apart, and what cannot be stored is refused. */
public final class Text {
    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    /** Letters by their kind, and yet nothing is seen of them. */
    private static final Set<Integer> BLANKS = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

    private Text() {}

    /** The text as it is kept: composed (NFC), with no space around it. 400 when something is wrong with it. */
    public static String read(String field, String text) {
        String clean = requireClean(field, text);
        return clean == null ? null : strip(Normalizer.normalize(clean, Normalizer.Form.NFC));
    }

    /** The same text, or 400 when something is wrong with it. */
    public static String requireClean(String field, String text) {
        String fault = text == null ? null : faultIn(text);
        if (fault != null) {
            throw Problems.unreadable("'" + field + "' " + fault + ". Nothing was saved; send it again without.");
        }
        return text;
    }

    /** What is wrong with it, to be said after its name: "holds an invisible character (U+200B) after 'A5'"; null when nothing is. */
    public static String faultIn(String text) {
        int before = -1;
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int c = text.codePointAt(at);
            if (isNoText(c)) {
                return "holds a character that is not text" + where(text, at);
            }
            if (isInvisible(c) && !(c == JOINER && isPictorial(before))) {
                return "holds an invisible character (U+%04X)".formatted(c) + where(text, at);
            }
            before = c;
        }
        return null;
    }

    private static String where(String text, int at) {
        String before = text.substring(Math.max(0, at - 10), at);
        return before.isBlank() || faultIn(before) != null ? "" : " after '" + before + "'";
    }

    /** PostgreSQL cannot store NUL, and other control characters only ever do harm. */
    private static boolean isNoText(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0x7F || c == 0xFFFE || c == 0xFFFF || c >= 0xD800 && c <= 0xDFFF;
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || BLANKS.contains(c);
    }

    /** A joiner makes one picture of two. */
    private static boolean isPictorial(int c) {
        return c == EMOJI_STYLE || c > 0 && (Character.getType(c) == Character.OTHER_SYMBOL || Character.getType(c) == Character.MODIFIER_SYMBOL);
    }

    /** Also of the spaces that do not break, which {@link String#strip} leaves. */
    private static String strip(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A sort key in which numbers stand in the order people expect: A5.3 before A5.10. */
    public static String naturalKey(String reference) {
        return java.util.regex.Pattern.compile("\\d+").matcher(reference).replaceAll(number -> {
            String digits = number.group();
            return "0".repeat(Math.max(0, 6 - digits.length())) + digits;
        });
    }
}
