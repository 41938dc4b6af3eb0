package touchstone.gateway.clients.cache;

import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import touchstone.platform.http.Sha256;

/**
 * What an owner answered, as it may be answered again. It has a tag by which a reader can ask whether it still is so:
 * the owner's own, which names the version of one thing, or else one made from what it says.
 */
public final class CachedResponse implements Cached {
    private static final List<String> KEPT = List.of("Content-Type", "ETag", "Link", "Vary");

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Buffer body;
    private volatile String tag;

    /** @param header of the owner's answer, by name; null for none */
    public CachedResponse(UnaryOperator<String> header, Buffer body) {
        KEPT.stream().filter(name -> header.apply(name) != null).forEach(name -> headers.put(name, header.apply(name)));
        this.body = body;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public Buffer body() {
        return body;
    }

    /** The owner's, or else one made from what it says; either changes whenever the answer does. */
    public String tag() {
        if (tag == null) {
            // Weak, because the same answer may go out compressed.
            tag = headers.containsKey("ETag") ? headers.get("ETag") : "W/\"" + Sha256.of(body.getBytes()).substring(0, 32) + '"';
        }
        return tag;
    }

    @Override
    public int bytes() {
        return body.length();
    }
}
