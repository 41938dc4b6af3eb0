package touchstone.gateway.identity.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import touchstone.platform.sql.Reads;

/** Whom an audit means by "account:…" and "credential:…". */
@ApplicationScoped
public class ActorNames {
    private static final String KNOWN = """
            select 'account:' || id as actor, post || ' (' || sign_in || ')' as name
              from account where 'account:' || id = any(:actors)
             union all
            select 'credential:' || c.id, a.name || ' (' || c.label || ')'
              from credential c join agency a on a.authority = c.authority and a.slug = c.agency
             where 'credential:' || c.id = any(:actors)""";

    private record Known(String actor, String name) {}

    private final Reads reads;

    ActorNames(Reads reads) {
        this.reads = reads;
    }

    /** The post and sign-in, or the agency and what the credential is for; nothing of who is not known. */
    @Transactional
    public Map<String, String> of(Collection<String> actors) {
        return reads.list(KNOWN, Map.of("actors", List.copyOf(actors)), row -> new Known(row.text("actor"), row.text("name"))).stream()
                .collect(Collectors.toMap(Known::actor, Known::name));
    }
}
