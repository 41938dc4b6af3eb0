package touchstone.platform.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.contracts.Page;
import touchstone.platform.problem.Problems;

/** Keyset paging: a page begins after the sort key of the last row before it, so that its cost does not grow with depth. */
@RequestScoped
public class Paging {
    private final RoutingContext context;

    Paging(RoutingContext context) {
        this.context = context;
    }

    /** The sort key to begin after: "" for the first page. 400 when the cursor is not one we gave. */
    public static String keyOf(String after) {
        if (after == null || after.isEmpty()) {
            return "";
        }
        try {
            String key = Text.requireClean("after", new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8));
            if (cursorOf(key).equals(after)) {
                return key;
            }
            throw new IllegalArgumentException("holds bytes that are no text");
        } catch (IllegalArgumentException notOurs) {
            throw Problems.unreadable("'after' is not a cursor from this list. Follow the address in 'next' instead.");
        }
    }

    /**
     * A page of rows, given one row more than the limit when there are more.
     *
     * @param key unique sort key of a row
     */
    public <T> Page<T> page(List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        String last = key.apply(items.get(limit - 1));
        return new Page<>(items, next(context.request(), cursorOf(last)));
    }

    private static String cursorOf(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A page of a list that is short by nature, such as the seats of a body, and is therefore read whole.
     *
     * @param key unique in the list
     */
    public <T> Page<T> slice(List<T> rows, String after, int limit, Function<T, String> key) {
        String last = keyOf(after);
        int begin = last.isEmpty() ? 0 : 1 + IntStream.range(0, rows.size()).filter(row -> key.apply(rows.get(row)).equals(last))
                .findFirst().orElseThrow(() -> Problems.unreadable("What this page would begin after is no longer in the list. Begin again."));
        return page(rows.subList(begin, Math.min(rows.size(), begin + limit + 1)), limit, key);
    }

    /** This page's own address with another place to begin. */
    private static String next(HttpServerRequest page, String cursor) {
        String query = page.query() == null ? "" : page.query();
        return Stream.concat(
                        Arrays.stream(query.split("&")).filter(filter -> !filter.isEmpty() && !filter.startsWith("after=")),
                        Stream.of("after=" + cursor))
                .collect(Collectors.joining("&", page.path() + "?", ""));
    }
}
