package touchstone.gateway.identity.session;

import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.gateway.identity.secret.Secret;

/** What a request shows to say who is calling. */
public sealed interface PresentedCredential {
    Pattern CALENDAR = Pattern.compile("/calendars/([\\w-]{1,60})\\.ics");

    /** The hash under which the exchanged token is remembered. */
    String key();

    /** A browser's session. */
    record Session(String secret) implements PresentedCredential {
        @Override
        public String key() {
            return Secret.hash("session " + secret);
        }
    }

    /** A person's sign-in and password. */
    record Password(String signIn, String password) implements PresentedCredential {
        @Override
        public String key() {
            return Secret.hash("password " + signIn + ' ' + password);
        }
    }

    /** A program's bearer token: an agency's secret, or what another scheme knows. */
    record Credential(String secret) implements PresentedCredential {
        @Override
        public String key() {
            return Secret.hash("credential " + secret);
        }
    }

    /** The secret in the address of a person's calendar. It opens that address and nothing else. */
    record CalendarAddress(String secret) implements PresentedCredential {
        @Override
        public String key() {
            return Secret.hash("calendar " + secret);
        }
    }

    /** Something that is none of these. */
    record Unknown() implements PresentedCredential {
        @Override
        public String key() {
            return "unknown";
        }
    }

    /** A secret address outweighs a header, and that a cookie; empty when the request shows nothing. */
    static Optional<PresentedCredential> by(HttpServerRequest request) {
        Matcher calendar = CALENDAR.matcher(request.path());
        if (calendar.matches()) {
            return Optional.of(new CalendarAddress(calendar.group(1)));
        }
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return Optional.of(header(authorization));
        }
        return session(request).map(session -> session);
    }

    static Optional<Session> session(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(SessionCookie.name(isHttps(request))))
                .map(cookie -> new Session(cookie.getValue()));
    }

    /** As the browser sees it, when a trusted proxy in front ends the encryption. */
    static boolean isHttps(HttpServerRequest request) {
        return request.isSSL() || "https".equals(request.scheme());
    }

    private static PresentedCredential header(String authorization) {
        if (authorization.startsWith("Bearer ")) {
            return new Credential(authorization.substring("Bearer ".length()));
        }
        return authorization.startsWith("Basic ") ? basic(authorization.substring("Basic ".length())) : new Unknown();
    }

    private static PresentedCredential basic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 1 ? new Unknown() : new Password(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return new Unknown();
        }
    }
}
