package touchstone.gateway.identity.token;

import io.vertx.core.http.HttpMethod;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.contracts.access.credential.CredentialScope;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.WireNames;

/** Which scopes a request needs: those of the service in its address, or of all where what it asks for is made of all. */
final class ScopeRule {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<CredentialScope> READ = EnumSet.of(CredentialScope.PLANS_READ, CredentialScope.METRICS_READ, CredentialScope.GOVERNANCE_READ);
    private static final Set<CredentialScope> ALL = EnumSet.allOf(CredentialScope.class);

    /** Of the gateway itself: who asks, who is there, and the contract. */
    private static final List<String> OPEN = List.of("/api/me", "/api/authorities", "/openapi", "/developers", "/problems/");

    private ScopeRule() {}

    /** 403 where what was shown is not good for that, naming what is missing. */
    static Optional<ProblemException> refusal(HttpMethod method, String path, Set<CredentialScope> held) {
        if (held.containsAll(ALL)) {
            return Optional.empty();
        }
        String missing = needed(method, path).filter(scope -> !held.contains(scope)).map(WireNames::of).collect(Collectors.joining(" "));
        return missing.isEmpty() ? Optional.empty() : Optional.of(Problems.of(403, "scope", "This credential is not good for that",
                "It lacks the scope %s. Have one issued that has it, or use another.".formatted(missing), List.of()));
    }

    private static Stream<CredentialScope> needed(HttpMethod method, String path) {
        boolean reads = READING.contains(method);
        String verb = reads ? "_READ" : "_WRITE";
        String[] parts = path.split("/", 4);
        if (parts.length > 2 && parts[1].equals("api") && Set.of("plans", "metrics", "governance").contains(parts[2])) {
            return Stream.of(CredentialScope.valueOf(parts[2].toUpperCase(Locale.ROOT) + verb));
        }
        return OPEN.stream().anyMatch(path::startsWith) ? Stream.empty() : reads ? READ.stream() : ALL.stream();
    }
}
