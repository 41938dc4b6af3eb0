package touchstone.platform.testing.http;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.http.HttpHeaders;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the service under test answered. */
public final class Response {
    private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([\\w-]+)");

    private final int statusCode;
    private final HttpHeaders headers;
    private final byte[] body;
    private final long time;
    private Object json;

    /** @param time milliseconds until it had come */
    public Response(int statusCode, HttpHeaders headers, byte[] body, long time) {
        this.statusCode = statusCode;
        this.headers = headers;
        this.body = body;
        this.time = time;
    }

    public int statusCode() {
        return statusCode;
    }

    /** All that it says, where it is there more than once; null for none. */
    public String header(String name) {
        List<String> values = headers.allValues(name);
        return values.isEmpty() ? null : String.join(", ", values);
    }

    public String contentType() {
        return header("Content-Type");
    }

    /** What a cookie is set to; null for none of that name. */
    public String cookie(String name) {
        return headers.allValues("Set-Cookie").stream().filter(set -> set.startsWith(name + "="))
                .map(set -> set.substring(name.length() + 1).split(";", 2)[0]).reduce((before, last) -> last).orElse(null);
    }

    public long time() {
        return time;
    }

    public byte[] asByteArray() {
        return body.clone();
    }

    public String asString() {
        Matcher charset = CHARSET.matcher(String.valueOf(contentType()));
        return new String(body, charset.find() ? Charset.forName(charset.group(1)) : StandardCharsets.UTF_8);
    }

    /** What stands at a {@link JsonPath}. */
    @SuppressWarnings("unchecked")
    public <T> T path(String path) {
        return (T) JsonPath.of(path).in(json());
    }

    public long number(String path) {
        return this.<Number>path(path).longValue();
    }

    /** Says what must be true of it. */
    public ValidatableResponse then() {
        return new ValidatableResponse(this);
    }

    boolean leadsOn(String method) {
        boolean reads = method.equals("GET") || method.equals("HEAD");
        return header("Location") != null && (statusCode == 303 || reads && (statusCode == 301 || statusCode == 302 || statusCode == 307 || statusCode == 308));
    }

    private Object json() {
        try {
            json = json == null ? withFloats(JSON.readValue(body, Object.class)) : json;
            return json;
        } catch (IOException broken) {
            throw new UncheckedIOException("This is no JSON: " + asString(), broken);
        }
    }

    /** A fraction is a float. */
    @SuppressWarnings("unchecked")
    private static Object withFloats(Object json) {
        if (json instanceof Map<?, ?> fields) {
            ((Map<String, Object>) fields).replaceAll((name, value) -> withFloats(value));
        } else if (json instanceof List<?> items) {
            ((List<Object>) items).replaceAll(Response::withFloats);
        }
        return json instanceof BigDecimal fraction ? fraction.floatValue() : json;
    }

    @Override
    public String toString() {
        return statusCode + " " + contentType() + " " + asString();
    }
}
