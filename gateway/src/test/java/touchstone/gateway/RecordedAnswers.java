package touchstone.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.platform.time.AsAt;

/**
 * What owners answer, in files that lie where their addresses are: {@code recorded/metrics/…/scorecard.json}, for a date
 * {@code scorecard@2013-06-13.json}, for a role {@code story of partner.json}, and to writing {@code …/updates/POST.json}, which is empty where nothing is answered. What the
 * caller can do is recorded for everybody who is signed in, or for today and each role, a partner's with its agency:
 * {@code {"secretariat": ["sign-off"], "partner of police": ["report"]}}.
 */
final class RecordedAnswers {
    private static final Pattern DATE = Pattern.compile("asAt=([0-9-]+)");
    private static final Pattern ALLOWED = Pattern.compile("\"allowed\": (\\[[^\\]]*]|\\{[^}]*})");

    /** What there is not. */
    private static final Pattern MISSING = Pattern.compile(".*/(indicators/nothing|bodies/00000000-0000-0000-0000-000000000000|versions/9|actions/nowhere)(/.*)?");

    private static final String NOT_FOUND = "{\"type\": \"/problems/not-found\", \"title\": \"Not found\", \"status\": 404, \"detail\": \"There is no such thing.\"}";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is there and what is not: to find that out takes a look into every library. */
    private static final Map<String, Optional<String>> READ = new ConcurrentHashMap<>();

    private RecordedAnswers() {}

    /**
     * Empty where nothing is recorded.
     *
     * @param authorization of the caller; null for the public
     */
    static Optional<String> to(String method, URI address, String authorization) throws IOException {
        if (MISSING.matcher(address.getPath()).matches()) {
            return Optional.of(NOT_FOUND);
        }
        String name = "/recorded" + address.getPath().substring("/api".length());
        if (!"GET".equals(method)) {
            return read(name + "/" + method);
        }
        String day = day(address);
        List<String> names = new ArrayList<>(authorization == null ? List.of(name + " of visitor") : List.of());
        roles(authorization).forEach(role -> names.add(name + " of " + role));
        names.add(name + "@" + day);
        names.add(name);
        Optional<String> found = Optional.empty();
        for (String one : names) {
            found = found.isPresent() ? found : read(one);
        }
        return found.isEmpty() ? found : Optional.of(allowed(found.get(), address, authorization));
    }

    private static String day(URI address) {
        Matcher date = DATE.matcher(address.toString());
        return date.find() ? date.group(1) : null;
    }

    private static Optional<String> read(String name) {
        return READ.computeIfAbsent(name, RecordedAnswers::readFile);
    }

    private static Optional<String> readFile(String name) {
        try (InputStream file = RecordedAnswers.class.getResourceAsStream(name + ".json")) {
            return file == null ? Optional.empty() : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String allowed(String json, URI address, String authorization) throws IOException {
        String day = day(address);
        boolean past = day != null && !day.equals(AsAt.today().toString());
        Set<String> roles = past ? Set.of() : roles(authorization);
        Matcher allowed = ALLOWED.matcher(json);
        StringBuilder told = new StringBuilder();
        while (allowed.find()) {
            JsonNode recorded = JSON.readTree(allowed.group(1));
            Set<String> moves = new LinkedHashSet<>();
            recorded.properties().stream().filter(one -> roles.contains(one.getKey()))
                    .forEach(one -> one.getValue().forEach(move -> moves.add(move.toString())));
            allowed.appendReplacement(told, "\"allowed\": " + (recorded.isArray() && authorization != null ? recorded : moves));
        }
        return allowed.appendTail(told).toString();
    }

    /** Whether the token is for the owner at this address. */
    static boolean isFor(String path, String authorization) throws IOException {
        return !path.startsWith("/api/") || claims(authorization).path("aud").asText().equals(path.split("/")[2]);
    }

    private static JsonNode claims(String authorization) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(authorization.split("\\.")[1]));
    }

    /** As the token of a request says: "secretariat", "partner of police". */
    private static Set<String> roles(String authorization) throws IOException {
        if (authorization == null) {
            return Set.of();
        }
        JsonNode claims = claims(authorization);
        Set<String> roles = new HashSet<>();
        claims.path("grants").forEach(grant -> grant.forEach(role -> {
            roles.add(role.asText());
            roles.add(role.asText() + " of " + claims.path("agency").asText());
        }));
        return roles;
    }
}
