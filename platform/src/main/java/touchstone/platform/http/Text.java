package touchstone.platform.http;

import touchstone.platform.problem.Problems;

/** Text as people write it: PostgreSQL cannot store NUL, and other control characters only ever do harm. */
public final class Text {
    private Text() {}

    /** The same text, or 400 when it holds a control character other than tab and line breaks, or half a surrogate pair. */
    public static String requireClean(String field, String text) {
        if (text != null && !isClean(text)) {
            throw Problems.unreadable("'" + field + "' holds a character that is not text. Remove it and send again.");
        }
        return text;
    }

    /** Whether it is text and nothing else. */
    public static boolean isClean(String text) {
        return text.codePoints().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t'
                || c == 0x7F || c == 0xFFFE || c == 0xFFFF || c >= 0xD800 && c <= 0xDFFF);
    }

    /** A sort key in which numbers stand in the order people expect: A5.3 before A5.10. */
    public static String naturalKey(String reference) {
        return java.util.regex.Pattern.compile("\\d+").matcher(reference).replaceAll(number -> {
            String digits = number.group();
            return "0".repeat(Math.max(0, 6 - digits.length())) + digits;
        });
    }
}
