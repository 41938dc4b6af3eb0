package touchstone.gateway.identity.token;

import java.util.function.UnaryOperator;

/** Tells requests of people from those of programs. */
public final class PageRequest {
    /** Says that a request was made from within a page, which goes on showing. */
    public static final String IN_PLACE = "HX-Request";

    private PageRequest() {}

    /** Browsers name HTML when they go to a page; what HTMX fetches belongs to one. */
    public static boolean wantsPage(String path, UnaryOperator<String> header) {
        String accept = header.apply("Accept");
        boolean browser = accept != null && accept.contains("text/html") || header.apply(IN_PLACE) != null;
        return browser && !path.startsWith("/api/") && !path.startsWith("/changes");
    }
}
