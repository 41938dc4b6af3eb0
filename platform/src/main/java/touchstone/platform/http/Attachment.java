package touchstone.platform.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A stored file on its way out. Browsers save it and neither guess what it is nor run what it holds.
 *
 * @param name      to save it under
 * @param mediaType as found in its content when it came in
 * @param size      in bytes
 * @param sha256    of its bytes; they never change, so it is their ETag
 */
public record Attachment(String name, String mediaType, long size, String sha256) {

    /** The file, or 304 when the one asking has it already. */
    public Response answer(String ifNoneMatch, StreamingOutput content) {
        boolean known = ifNoneMatch != null && ifNoneMatch.contains(eTag());
        Response.ResponseBuilder answer = known ? Response.notModified() : Response.ok(content, mediaType)
                .header("Content-Length", size)
                .header("Content-Disposition", disposition());
        return answer.header("ETag", eTag())
                .header("Cache-Control", "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    private String eTag() {
        return '"' + sha256 + '"';
    }

    /** RFC 6266: plain ASCII for the old, the whole name for all others. */
    private String disposition() {
        String plain = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
