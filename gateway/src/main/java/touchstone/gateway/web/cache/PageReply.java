package touchstone.gateway.web.cache;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a page goes out to one visitor: plain or compressed, or not at all to who holds it already.
 *
 * @param body null with 304
 */
record PageReply(int status, Map<String, String> headers, Buffer body) {

    static PageReply of(CachedPage page, PageVisitor visitor, HttpServerRequest asker) {
        String tag = page.tag(visitor);
        Map<String, String> headers = headers(tag);
        if (isHeld(tag, asker)) {
            return new PageReply(304, headers, null);
        }
        headers.put("Content-Type", "text/html;charset=UTF-8");
        if (!takesGzip(asker)) {
            return new PageReply(200, headers, page.plain(visitor));
        }
        headers.put("Content-Encoding", "gzip");
        return new PageReply(200, headers, page.compressed(visitor));
    }

    static PageReply of(CachedFile file, HttpServerRequest asker) {
        Map<String, String> headers = headers(file.tag());
        if (isHeld(file.tag(), asker)) {
            return new PageReply(304, headers, null);
        }
        headers.put("Content-Type", file.type());
        headers.put("Content-Disposition", file.disposition());
        return new PageReply(200, headers, Buffer.buffer(file.content()));
    }

    private static Map<String, String> headers(String tag) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", tag);
        headers.put("Cache-Control", "private, no-cache");
        headers.put("Vary", "Accept, Accept-Encoding, Cookie");
        return headers;
    }

    private static boolean isHeld(String tag, HttpServerRequest asker) {
        String held = asker.getHeader("If-None-Match");
        return held != null && held.contains(tag);
    }

    private static boolean takesGzip(HttpServerRequest asker) {
        String taken = asker.getHeader("Accept-Encoding");
        return taken != null && taken.contains("gzip") && !taken.contains("gzip;q=0");
    }
}
