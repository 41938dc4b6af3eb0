package touchstone.gateway.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import touchstone.contracts.Role;
import touchstone.gateway.clients.cache.AuthorityVersion;
import touchstone.gateway.clients.cache.VersionTracker;
import touchstone.gateway.sync.VerdictSnapshot;
import touchstone.platform.caller.AccessScope;
import touchstone.platform.caller.Caller;

/** Where programmes stand as the public sees them, in one sentence each: kept, for the first readers after a start. */
@ApplicationScoped
public class Verdicts {
    private static final AccessScope PUBLIC = new AccessScope(Set.of(Role.PUBLIC), null, null);

    private final Programmes programmes;
    private final VersionTracker versions;
    private final VerdictSnapshot kept;
    private final Caller caller;
    private final Map<String, Composed> composed = new ConcurrentHashMap<>();

    Verdicts(Programmes programmes, VersionTracker versions, VerdictSnapshot kept, Caller caller) {
        this.programmes = programmes;
        this.versions = versions;
        this.kept = kept;
        this.caller = caller;
    }

    private record Composed(AuthorityVersion version, String verdict) {}

    /** By authority as it was before the last start: where that is right, not composed anew yet, and what this caller would see. */
    public Map<String, String> kept(List<String> authorities) {
        List<String> seen = authorities.stream().filter(authority -> caller.viewOf(authority).equals(PUBLIC)).toList();
        if (!seen.isEmpty()) {
            kept.awaitStart();
        }
        Map<String, String> verdicts = new TreeMap<>();
        seen.forEach(authority -> known(authority).ifPresent(verdict -> verdicts.put(authority, verdict)));
        return verdicts;
    }

    Optional<String> known(String authority) {
        return composed.containsKey(authority) ? Optional.empty() : kept.of(authority);
    }

    void compose(String authority) {
        Optional<AuthorityVersion> version = versions.of(authority); // first: what moves while it is composed is composed again
        Programme programme = programmes.prepare(authority);
        if (version.isPresent() && programme.isWhole()) {
            composed.put(authority, new Composed(version.get(), programme.status().verdict()));
        }
    }

    void keep() {
        kept.keep(this::current);
    }

    private Map<String, String> current() {
        Map<String, String> current = new HashMap<>();
        composed.forEach((authority, known) -> versions.of(authority).filter(known.version()::equals)
                .ifPresent(same -> current.put(authority, known.verdict())));
        return current;
    }
}
