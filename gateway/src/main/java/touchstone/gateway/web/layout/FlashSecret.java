package touchstone.gateway.web.layout;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import touchstone.gateway.identity.session.PresentedCredential;

/** Carries a new secret over the redirect after a form to the page that shows it, and no further. */
@RequestScoped
public class FlashSecret {
    private static final String NAME = "shown-once";
    private static final int SECONDS = 60;

    private final HttpServerRequest request;

    FlashSecret(HttpServerRequest request) {
        this.request = request;
    }

    /** Goes on to the page of that path, where {@link #secret} is the secret. */
    public Response goOn(String path, String query, String secret) {
        return Response.seeOther(URI.create(path + query)).cookie(cookie(path, secret, SECONDS)).build();
    }

    /** The secret to show; null for none. */
    public String secret() {
        Cookie carried = request.getCookie(NAME);
        return carried == null ? null : carried.getValue();
    }

    /** The page: no cache keeps it, and the browser forgets the secret that stands on it. */
    public Response page(String path, Object template) {
        Response.ResponseBuilder page = Response.ok(template).header("Cache-Control", "no-store");
        return secret() == null ? page.build() : page.cookie(cookie(path, "", 0)).build();
    }

    private NewCookie cookie(String path, String value, int seconds) {
        return new NewCookie.Builder(NAME).value(value).path(path).maxAge(seconds).httpOnly(true)
                .secure(PresentedCredential.isHttps(request)).sameSite(NewCookie.SameSite.STRICT).build();
    }
}
