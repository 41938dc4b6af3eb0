package touchstone.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.authentication.PreemptiveBasicAuthScheme;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A request as it would be taken, to be spoilt before it is sent.
 *
 * @param address from its path on, as it is written
 */
record GoodRequest(String method, String address, Map<String, String> headers, byte[] body) {
    private static final Set<String> NAMES = Set.of("reference", "code", "slug", "signIn");
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** What the client sets itself. */
    private static final Set<String> OWN = Set.of("content-length", "host", "connection", "cookie");

    /** What a call of {@link WhoMay} sends as somebody, with the contract's example as its body; it goes nowhere yet. */
    static GoodRequest of(Function<Someone, Response> call, Someone someone, JsonNode example) {
        GoodRequest[] caught = new GoodRequest[1];
        Filter net = (request, expected, calls) -> {
            caught[0] = of(request);
            return answered();
        };
        call.apply(() -> {
            var request = someone.asks().noFiltersOfType(ContractCheck.class);
            return (example.isMissingNode() ? request : request.filter(new ExampleInPlace(example))).filter(net);
        });
        return caught[0];
    }

    private static Response answered() {
        return new ResponseBuilder().setStatusCode(200).setContentType("application/json").setBody("{}").build();
    }

    private static GoodRequest of(FilterableRequestSpecification request) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        request.getHeaders().forEach(header -> headers.put(header.getName(), header.getValue()));
        headers.keySet().removeIf(name -> OWN.contains(name.toLowerCase(java.util.Locale.ROOT)));
        if (request.getCookies().exist()) {
            headers.put("Cookie", request.getCookies().asList().stream().map(one -> one.getName() + "=" + one.getValue()).collect(Collectors.joining("; ")));
        }
        if (request.getAuthenticationScheme() instanceof PreemptiveBasicAuthScheme password) {
            headers.put("Authorization", password.generateAuthToken());
        }
        URI address = URI.create(request.getURI());
        Object body = request.getBody();
        return new GoodRequest(request.getMethod(), address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()), headers,
                body instanceof byte[] bytes ? bytes : String.valueOf(body == null ? "" : body).getBytes(StandardCharsets.UTF_8));
    }

    /** The same by somebody else. */
    GoodRequest by(Someone other) {
        GoodRequest[] caught = new GoodRequest[1];
        other.asks().noFiltersOfType(ContractCheck.class).filter((request, expected, calls) -> {
            caught[0] = of(request);
            return answered();
        }).get(path());
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
