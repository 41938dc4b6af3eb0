package touchstone.gateway.identity.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;

/** The cookie by which a browser is known in which somebody signed in before. It opens nothing. */
public final class DeviceCookie {
    private DeviceCookie() {}

    /** The browser's secret; null when it is not known. */
    public static String of(HttpServerRequest request) {
        Cookie cookie = request.getCookie(name(PresentedCredential.isHttps(request)));
        return cookie == null || cookie.getValue().length() > 200 ? null : cookie.getValue();
    }

    public static NewCookie carrying(String secret, boolean https) {
        return new NewCookie.Builder(name(https)).value(secret).path("/").maxAge((int) KnownDeviceEntity.LONGEST.toSeconds())
                .httpOnly(true).secure(https).sameSite(NewCookie.SameSite.LAX).build();
    }

    private static String name(boolean https) {
        return https ? "__Host-touchstone-device" : "touchstone-device";
    }
}
