package touchstone.gateway.web.cache;

import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/**
 * Which page a request asks for.
 *
 * @param uri  path and query
 * @param slug of the authority that it is about, if there is one of that name; "" for the front page
 */
record PageAddress(String uri, String slug, boolean isPage) {
    private static final Pattern FILE = Pattern.compile(".*\\.(pdf|docx|svg|png|ics|atom|json)");
    private static final Pattern PAPER = Pattern.compile(".*\\.(pdf|docx|png)");

    static PageAddress of(HttpServerRequest request) {
        String path = request.path();
        String[] words = path.split("/", 3);
        return new PageAddress(request.uri(), words.length < 2 ? "" : words[1], isForPage(request) && !path.endsWith("/live"));
    }

    /** Whether it takes megabytes to make. */
    static boolean isPaper(String path) {
        return PAPER.matcher(path).matches();
    }

    /** Browsers name HTML; some programs take anything. What HTMX fetches may be a part only. */
    private static boolean isForPage(HttpServerRequest request) {
        String accept = request.getHeader("Accept");
        return (FILE.matcher(request.path()).matches() || accept == null || accept.contains("text/html") || accept.contains("*/*")) && request.getHeader("HX-Request") == null;
    }
}
