package touchstone.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import touchstone.contracts.Role;
import touchstone.local.demo.Contract.Operation;

/** Answers like the gateway as far as the contract goes: right shape, right role, the same answer to the same key, unless it held a secret. */
final class StandInGateway implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // or each answer waits 40 ms for an acknowledgement
    }

    record Sent(String verb, String path, String caller, JsonNode body, int status, String id) {}

    final List<Sent> sent = new CopyOnWriteArrayList<>();

    /** Whether it asks those whom it refuses to come again, at once. */
    volatile boolean asksToComeAgain;

    private final Map<String, Set<Role>> roles = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> answers = new ConcurrentHashMap<>();
    private final Contract contract;
    private final Refusals refusals;
    private final HttpServer server;

    /** What the services would refuse; 0 for nothing. */
    interface Refusals {
        int status(String path, JsonNode body);
    }

    StandInGateway(Contract contract, String administrator, Refusals refusals) throws IOException {
        this.contract = contract;
        this.refusals = refusals;
        roles.put(administrator, Set.of(Role.ADMINISTRATOR));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        JsonNode json = body.length == 0 || path.endsWith("/file") ? JSON.missingNode() : JSON.readTree(body);
        String caller = exchange.getRequestHeaders().getFirst("Authorization");
        String fault = fault(exchange.getRequestMethod(), path, caller, body);
        String key = caller + exchange.getRequestHeaders().getFirst("Idempotency-Key");
        boolean shown = path.matches(".*/(accounts|credentials)") && answers.containsKey(key);
        int refused = fault != null ? 400 : shown ? 409 : refusals.status(path, json);
        JsonNode answer = refused == 0
                ? answers.computeIfAbsent(key, once -> made(path, json))
                : JSON.createObjectNode().put("type", shown ? "/problems/shown-once" : "/problems/other").put("detail", fault == null ? "refused" : fault);
        sent.add(new Sent(exchange.getRequestMethod(), path, caller, json, refused == 0 ? 201 : refused, answer.path("id").asText()));
        byte[] bytes = JSON.writeValueAsBytes(answer);
        if (asksToComeAgain) {
            exchange.getResponseHeaders().set("Retry-After", "0");
        }
        exchange.sendResponseHeaders(refused == 0 ? 201 : refused, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String fault(String verb, String path, String caller, byte[] body) {
        Operation operation = contract.operation(verb, path).orElse(null);
        if (operation == null) {
            return "no operation " + verb + " " + path;
        }
        if (roles.getOrDefault(caller, Set.of()).stream().noneMatch(operation::allows)) {
            return "not for " + roles.get(caller);
        }
        List<String> faults = operation.faults(body);
        return faults.isEmpty() ? null : faults.toString();
    }

    private JsonNode made(String path, JsonNode body) {
        var answer = JSON.createObjectNode().put("id", UUID.randomUUID().toString()).put("version", 0);
        if (path.endsWith("/accounts")) {
            answer.put("password", UUID.randomUUID().toString());
            String pair = body.get("signIn").asText() + ":" + answer.get("password").asText();
            String caller = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            roles.put(caller, held(body));
        } else if (path.endsWith("/password")) {
            answer.put("password", UUID.randomUUID().toString());
        } else if (path.endsWith("/credentials")) {
            answer.put("secret", "tsk_" + UUID.randomUUID());
            roles.put("Bearer " + answer.get("secret").asText(), Set.of(Role.PARTNER));
        } else if (path.endsWith("/readings")) {
            body.get("readings").forEach(reading -> answer.withArray("items").addObject().put("id", UUID.randomUUID().toString()));
        }
        return answer;
    }

    private static Set<Role> held(JsonNode account) {
        try {
            return Set.of(JSON.treeToValue(account.get("roles"), Role[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many different things were made there. */
    long made(String path) {
        return sent.stream().filter(one -> one.path().equals(path)).map(Sent::id).filter(id -> !id.isEmpty()).distinct().count();
    }

    Set<String> callersOf(String pathEnd) {
        return sent.stream().filter(one -> one.path().endsWith(pathEnd)).map(Sent::caller).collect(Collectors.toSet());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
