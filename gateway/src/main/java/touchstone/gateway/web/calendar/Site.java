package touchstone.gateway.web.calendar;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;

/** Where this installation is reached, as who asks sees it. */
final class Site {
    private Site() {}

    /** "https://touchstone.example". */
    static String of(HttpServerRequest request) {
        URI asked = URI.create(request.absoluteURI());
        return asked.getScheme() + "://" + asked.getRawAuthority();
    }
}
