package touchstone.gateway.identity.session;

import jakarta.ws.rs.core.NewCookie;

/** The cookie that carries a session's secret: not for scripts, not for other sites. */
public final class SessionCookie {
    private SessionCookie() {}

    /** Over https the name itself binds the cookie to this host and to https. */
    static String name(boolean https) {
        return https ? "__Host-touchstone" : "touchstone";
    }

    public static NewCookie carrying(String secret, boolean https) {
        return cookie(secret, https, (int) SessionEntity.LONGEST.toSeconds());
    }

    public static NewCookie removed(boolean https) {
        return cookie("", https, 0);
    }

    private static NewCookie cookie(String value, boolean https, int seconds) {
        return new NewCookie.Builder(name(https)).value(value).path("/").maxAge(seconds)
                .httpOnly(true).secure(https).sameSite(NewCookie.SameSite.LAX).build();
    }
}
