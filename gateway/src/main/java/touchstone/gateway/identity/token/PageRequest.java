package touchstone.gateway.identity.token;

import java.util.function.UnaryOperator;

/** Tells requests of people from those of programs. */
public final class PageRequest {
    private PageRequest() {}

    /** Browsers name HTML when they go to a page; what HTMX fetches belongs to one. */
    public static boolean wantsPage(String path, UnaryOperator<String> header) {
        String accept = header.apply("Accept");
        boolean browser = accept != null && accept.contains("text/html") || header.apply("HX-Request") != null;
        return browser && !path.startsWith("/api/");
    }
}
