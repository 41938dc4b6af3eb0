package touchstone.gateway.sync;

import io.vertx.core.http.HttpServerResponse;
import java.util.Optional;

/** Which edition of a page or answer goes out; without a tag when nobody knows how current it is. */
public final class PageETag {
    private final Optional<String> tag;
    private final HttpServerResponse response;

    PageETag(Optional<String> tag, HttpServerResponse response) {
        this.tag = tag;
        this.response = response;
    }

    /** Lets the reader hold it, unless a part was missing that may be there the next time. */
    public void issue(boolean whole) {
        if (whole) {
            // Weak, because the same edition may go out compressed.
            tag.ifPresent(known -> response.putHeader("ETag", "W/\"" + known + '"'));
        }
    }
}
