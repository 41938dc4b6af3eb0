package touchstone.gateway.identity.session;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/** The cookie that carries a session's secret: not for scripts, not for other sites. */
public final class SessionCookie {
    private SessionCookie() {}

    /** Over https the name itself binds the cookie to this host and to https. */
    static String name(boolean https) {
        return https ? "__Host-touchstone" : "touchstone";
    }

    static NewCookie carrying(String secret, boolean https, Duration life) {
        return cookie(secret, https, (int) life.toSeconds());
    }

    public static NewCookie removed(boolean https) {
        return cookie("", https, 0);
    }

    private static NewCookie cookie(String value, boolean https, int seconds) {
        return new NewCookie.Builder(name(https)).value(value).path("/").maxAge(seconds)
                .httpOnly(true).secure(https).sameSite(NewCookie.SameSite.LAX).build();
    }
}
