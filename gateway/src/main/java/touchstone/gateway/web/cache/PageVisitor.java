package touchstone.gateway.web.cache;

import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import touchstone.gateway.identity.session.Csrf;
import touchstone.gateway.web.layout.VisitorSlot;
import touchstone.platform.caller.Identity;

/**
 * What is a visitor's own on a page.
 *
 * @param name the post as it stands in HTML; "" when nobody is signed in
 * @param csrf the token of the session's forms; "" when there is none
 */
record PageVisitor(String name, String csrf) {

    static PageVisitor of(RoutingContext context, Identity identity) {
        return new PageVisitor(identity.isAnonymous() ? "" : escaped(identity.name()), context.get(Csrf.FIELD, ""));
    }

    byte[] in(VisitorSlot slot) {
        return (slot == VisitorSlot.NAME ? name : csrf).getBytes(StandardCharsets.UTF_8);
    }

    /** Short, and another for whoever reads another name or token. */
    String hash() {
        return Integer.toHexString(name.hashCode()) + csrf.substring(0, Math.min(8, csrf.length()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
