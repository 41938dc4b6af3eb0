package touchstone.gateway.status;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where the pages of things are. */
public final class Address {
    private Address() {}

    /** Of a recommendation, by the reference that people use. */
    public static String recommendation(String authority, String reference) {
        return "/" + authority + "/recommendations/" + segment(reference);
    }

    /** Of an action, by the reference that people use. */
    public static String action(String authority, String reference) {
        return "/" + authority + "/actions/" + segment(reference);
    }

    /** Of an indicator. */
    public static String indicator(String authority, String code) {
        return "/" + authority + "/metrics/" + code;
    }

    /** Of a meeting. */
    public static String meeting(String authority, UUID id) {
        return "/" + authority + "/meetings/" + id;
    }

    /** Of a log action. */
    public static String logAction(String authority, UUID id) {
        return "/" + authority + "/governance/actions/" + id;
    }

    /** Of a risk. */
    public static String risk(String authority, UUID id) {
        return "/" + authority + "/governance/risks/" + id;
    }

    /** Of a letter or notice. */
    public static String letter(String authority, UUID id) {
        return "/" + authority + "/governance/letters/" + id;
    }

    /**
     * Of a meeting as it is minuted.
     *
     * @param item the one that is taken; null for the first
     */
    public static String live(String authority, UUID meeting, UUID item) {
        return meeting(authority, meeting) + "/live" + (item == null ? "" : "?item=" + item);
    }

    /** A reference, which may hold whatever people write but a slash, as one part of an address. */
    public static String segment(String reference) {
        return URLEncoder.encode(reference, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
    }
}
