package touchstone.gateway.web.layout;

/**
 * Who looks at a page.
 *
 * @param name       the post; null when nobody is signed in
 * @param csrf       goes into every form as the field "csrf"; empty when nobody is signed in
 * @param inside     whether the visitor belongs to the page's authority and so sees more than the public
 * @param audits     whether the visitor may read who changed what in the page's authority
 * @param administers whether there is anything for the visitor to administer
 */
public record Visitor(String name, String csrf, boolean inside, boolean audits, boolean administers) {
    public boolean isSignedIn() {
        return name != null;
    }

    /** What a reader of the page must know about whose view it is. */
    public String audience() {
        return inside ? "Working view" : "Public view";
    }
}
