package touchstone.platform.http;

import java.util.regex.Pattern;

/** How a batch is to be handled where some of it is refused, as {@code Prefer: handling=…} says (RFC 7240, section 4.4). */
public enum Handling {
    /** All or nothing. */
    STRICT,
    /** Each by itself. */
    LENIENT;

    private static final Pattern PREFERRED = Pattern.compile("(?:^|[,;\\s])handling\\s*=\\s*\"?lenient\"?(?=$|[,;\\s])", Pattern.CASE_INSENSITIVE);

    /** @param prefer the header as it came; null for none. What is not understood in it does not count, as the standard has it. */
    public static Handling of(String prefer) {
        return prefer != null && PREFERRED.matcher(prefer).find() ? LENIENT : STRICT;
    }
}
