package touchstone.gateway.clients;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.contracts.Page;

/** A list of an owner with all its pages. */
public final class AllPages {
    /** As many as an owner gives at once. */
    public static final int PAGE = 200;

    private static final Pattern AFTER = Pattern.compile("[?&]after=([^&]+)");

    private AllPages() {}

    /** Asks, with what comes after null at first, until there is no next page. */
    public static <T> List<T> of(Function<String, Page<T>> ask) {
        List<T> all = new ArrayList<>();
        String after = null;
        do {
            Page<T> page = ask.apply(after);
            all.addAll(page.items());
            after = cursor(page.next());
        } while (after != null);
        return all;
    }

    /** Where the next page begins, from its address; null when there is none. */
    public static String cursor(String next) {
        Matcher after = AFTER.matcher(next == null ? "" : next);
        return after.find() ? after.group(1) : null;
    }
}
