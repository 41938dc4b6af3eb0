package touchstone.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchstone.platform.testing.http.RequestSpecification;
import touchstone.platform.testing.http.Response;

/**
 * A request as it would be taken, to be spoilt before it is sent.
 *
 * @param address from its path on, as it is written
 */
record GoodRequest(String method, String address, Map<String, String> headers, byte[] body) {
    private static final Set<String> NAMES = Set.of("reference", "code", "slug", "signIn");
    private static final AtomicInteger COUNT = new AtomicInteger();


    /** What a call of {@link WhoMay} sends as somebody, with the contract's example as its body; it goes nowhere yet. */
    static GoodRequest of(Function<Someone, Response> call, Someone someone, JsonNode example) {
        GoodRequest[] caught = new GoodRequest[1];
        call.apply(() -> {
            RequestSpecification request = someone.asks().sentBy(net(caught));
            return example.isMissingNode() ? request : request.rewritten(new ExampleInPlace(example));
        });
        return caught[0];
    }

    private static RequestSpecification.Sender net(GoodRequest[] caught) {
        return (method, address, headers, body) -> {
            caught[0] = new GoodRequest(method, address, headers, body);
            return new Response(200, HttpHeaders.of(Map.of("Content-Type", List.of("application/json")), (name, value) -> true), new byte[] {'{', '}'}, 0);
        };
    }

    /** The same by somebody else. */
    GoodRequest by(Someone other) {
        GoodRequest[] caught = new GoodRequest[1];
        other.asks().sentBy(net(caught)).get(path());
        return new GoodRequest(method, address, caught[0].headers, body);
    }

    /** The same about a thing of another name. */
    GoodRequest another() {
        return Kept.read(new String(body, StandardCharsets.UTF_8)).filter(ObjectNode.class::isInstance).map(json -> {
            ObjectNode renamed = (ObjectNode) json;
            NAMES.stream().filter(name -> renamed.path(name).isTextual()).forEach(name -> renamed.put(name, "x-" + COUNT.incrementAndGet()));
            if (renamed.path("number").isInt()) {
                renamed.put("number", 10 + COUNT.incrementAndGet() % 85);
            }
            return body(renamed.toString());
        }).orElse(this);
    }

    GoodRequest body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    GoodRequest body(byte[] bytes) {
        return new GoodRequest(method, address, headers, bytes);
    }

    /** @param value null for without it */
    GoodRequest header(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.keySet().removeIf(name::equalsIgnoreCase);
        if (value != null) {
            more.put(name, value);
        }
        return new GoodRequest(method, address, more, body);
    }

    /** @param value as it is written in an address */
    GoodRequest parameter(String name, String value) {
        String others = Arrays.stream(query().split("&")).filter(one -> !one.isEmpty() && !one.startsWith(name + "=")).map(one -> one + "&").collect(Collectors.joining());
        return new GoodRequest(method, path() + "?" + others + name + "=" + value, headers, body);
    }

    /** With another segment, as it is written in an address. */
    GoodRequest segment(int number, String value) {
        String[] segments = path().split("/");
        segments[number] = value;
        return new GoodRequest(method, String.join("/", segments) + (query().isEmpty() ? "" : "?" + query()), headers, body);
    }

    String path() {
        return address.replaceFirst("\\?.*", "");
    }

    private String query() {
        return address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    }

    HttpRequest to(String server) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + address)).timeout(Duration.ofSeconds(20))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return request.build();
    }
}
