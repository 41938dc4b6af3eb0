package touchstone.gateway.api.proxy;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.httpproxy.ProxyResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.platform.http.Correlation;
import touchstone.platform.http.Sha256;

/**
 * What an owner answered, as it may be answered again. It has a tag by which a reader can ask whether it still is so:
 * the owner's own, which names the version of one thing, or else one made from what it says.
 *
 * @param ours the tag that we gave it; null when the owner did
 */
record CachedResponse(Map<String, String> headers, Buffer body, String ours) {
    private static final List<String> KEPT = List.of("Content-Type", "ETag", "Link");

    static CachedResponse of(ProxyResponse response, Buffer body) {
        Map<String, String> headers = new LinkedHashMap<>();
        KEPT.stream().filter(response.headers()::contains).forEach(name -> headers.put(name, response.headers().get(name)));
        // Weak, because the same answer may go out compressed.
        String ours = headers.containsKey("ETag") ? null : "W/\"" + Sha256.of(body.getBytes()).substring(0, 32) + '"';
        if (ours != null) {
            headers.put("ETag", ours);
            headers.put("Cache-Control", "private, no-cache");
        }
        return new CachedResponse(headers, body, ours);
    }

    /** Answers 304 to who holds it already. */
    void give(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        headers.forEach(response::putHeader);
        response.putHeader(Correlation.HEADER, request.getHeader(Correlation.HEADER));
        if (isHeldBy(request)) {
            response.setStatusCode(304).end();
        } else {
            response.end(body);
        }
    }

    /** An owner's tag does not change with the day, though what is derived may. */
    private boolean isHeldBy(HttpServerRequest request) {
        String held = request.getHeader("If-None-Match");
        return ours != null && held != null && held.contains(ours);
    }
}
