package touchstone.gateway.status;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the next page of a list begins. */
final class Cursor {
    private static final Pattern AFTER = Pattern.compile("[?&]after=([^&]+)");

    private Cursor() {}

    /** What to give back as {@code after}; null when there is no next page. */
    static String of(String next) {
        Matcher after = AFTER.matcher(next == null ? "" : next);
        return after.find() ? after.group(1) : null;
    }
}
