package touchstone.platform.testing.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A request to the service under test, written in REST Assured's words. REST Assured itself opens a connection for each and
 * compiles Groovy for each value that is looked at, which were more than half of what the tests cost.
 */
public final class RequestSpecification {
    private static final Pattern UNFIT = Pattern.compile("[^\\w.~!$&'()*,;=:@/?%-]|%(?![0-9A-Fa-f]{2})");
    private static final int MOST_HOPS = 10;

    private final TreeMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Form form = new Form();
    private Sender sender = Connection::send;
    private byte[] body = {};
    private boolean follows = true;
    private boolean encodes = true;

    private RequestSpecification() {}

    /** Where a request goes when it is written. */
    @FunctionalInterface
    public interface Sender {
        /** @param address from its path on, as it is sent */
        Response send(String method, String address, Map<String, String> headers, byte[] body);
    }

    public static RequestSpecification given() {
        return new RequestSpecification();
    }

    /** In place of one of that name. The client would alter what no header may hold; {@code Wire} sends that. */
    public RequestSpecification header(String name, Object value) {
        if (!value.toString().matches("\\p{ASCII}*")) {
            throw new IllegalArgumentException("not sent as it is: " + value);
        }
        headers.put(name, value.toString());
        return this;
    }

    /** What is sent as that header; null for none. */
    public String header(String name) {
        return headers.get(name);
    }

    public RequestSpecification accept(String types) {
        return header("Accept", types);
    }

    public RequestSpecification contentType(String type) {
        return header("Content-Type", type);
    }

    public RequestSpecification cookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public RequestSpecification basicAuth(String name, String password) {
        return header("Authorization", "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8)));
    }

    public RequestSpecification body(String text) {
        return body(text.getBytes(UTF_8));
    }

    public RequestSpecification body(byte[] bytes) {
        body = bytes;
        return this;
    }

    public RequestSpecification formParam(String name, Object value) {
        form.field(name, value);
        return this;
    }

    public RequestSpecification formParams(Map<String, ?> fields) {
        fields.forEach(this::formParam);
        return this;
    }

    public RequestSpecification multiPart(String name, String value) {
        form.part(name, value);
        return this;
    }

    public RequestSpecification multiPart(String name, String file, byte[] content) {
        return multiPart(name, file, content, "application/octet-stream");
    }

    public RequestSpecification multiPart(String name, String file, byte[] content, String type) {
        form.part(name, file, content, type);
        return this;
    }

    /** Whether to go where a GET, or any request that is answered with 303, is sent on to; it is unless said otherwise. */
    public RequestSpecification followRedirects(boolean follow) {
        follows = follow;
        return this;
    }

    /** Whether what no address may hold is encoded; it is unless said otherwise. */
    public RequestSpecification urlEncodingEnabled(boolean enabled) {
        encodes = enabled;
        return this;
    }

    /** Hands it over, instead of sending it. */
    public RequestSpecification sentBy(Sender other) {
        sender = other;
        return this;
    }

    /** Changes the body at the last moment. */
    public RequestSpecification rewritten(UnaryOperator<String> change) {
        Sender before = sender;
        return sentBy((method, address, sent, bytes) -> before.send(method, address, sent, change.apply(new String(bytes, UTF_8)).getBytes(UTF_8)));
    }

    public Response get(String address) {
        return request("GET", address);
    }

    public Response head(String address) {
        return request("HEAD", address);
    }

    public Response post(String address) {
        return request("POST", address);
    }

    public Response put(String address) {
        return request("PUT", address);
    }

    public Response patch(String address) {
        return request("PATCH", address);
    }

    public Response delete(String address) {
        return request("DELETE", address);
    }

    /** @param to an address from its path on, or a whole one */
    public Response request(String method, String to) {
        String address = to.startsWith(Connection.server()) ? to.substring(Connection.server().length()) : to;
        TreeMap<String, String> sent = new TreeMap<>(headers);
        sent.putIfAbsent("Accept", "*/*");
        byte[] content = form.isEmpty() ? body : form.written(sent);
        if (content.length > 0) {
            sent.putIfAbsent("Content-Type", "text/plain; charset=UTF-8");
        }
        if (!cookies.isEmpty()) {
            sent.put("Cookie", cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        Response answer = sender.send(method, encodes ? encoded(address) : address, sent, content);
        return follows && answer.leadsOn(method) ? followed(method, sent, answer) : answer;
    }

    private Response followed(String method, Map<String, String> sent, Response from) {
        String onward = method.equals("HEAD") ? method : "GET";
        Response answer = from;
        for (int hops = 0; answer.leadsOn(onward) && hops < MOST_HOPS; hops++) {
            answer = sender.send(onward, answer.header("Location").replaceFirst("^https?://[^/]+", ""), sent, new byte[0]);
        }
        return answer;
    }

    /** An address as a person writes it: a plus is no blank, and what is escaped already stays so. */
    private static String encoded(String address) {
        return UNFIT.matcher(address).replaceAll(letter -> URLEncoder.encode(letter.group(), UTF_8).replace("+", "%20"));
    }
}
