package touchstone.gateway.web.form;

import java.util.regex.Pattern;

/** Addresses of this installation, as somebody's browser names them: one from elsewhere must lead nobody away. */
public final class LocalAddress {
    private static final Pattern LOCAL = Pattern.compile("/([A-Za-z0-9-]([A-Za-z0-9/?=&.@_~:+,-]|%[0-9A-Fa-f]{2})*(#[A-Za-z0-9-]+)?)?");

    private LocalAddress() {}

    /** The address, or the front page where it is none of ours or null. */
    public static String orFront(String address) {
        return address != null && address.length() <= 2000 && LOCAL.matcher(address).matches() ? address : "/";
    }
}
