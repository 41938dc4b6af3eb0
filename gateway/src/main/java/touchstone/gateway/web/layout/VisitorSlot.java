package touchstone.gateway.web.layout;

import java.util.UUID;

/**
 * What differs between visitors who are shown the same page otherwise. While a page is made that others are to be shown
 * as well, a mark stands in its place.
 */
public enum VisitorSlot {
    NAME,
    CSRF;

    /** Key among a request's data; what stands there makes a page with marks. */
    public static final String SHARED = "touchstone.page";

    private final String mark = "visitor" + UUID.randomUUID();

    /** Nobody can write it into a text: it is another in each process. */
    public String mark() {
        return mark;
    }
}
