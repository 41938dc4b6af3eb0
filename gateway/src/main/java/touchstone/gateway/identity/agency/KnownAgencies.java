package touchstone.gateway.identity.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import touchstone.platform.sql.Reads;

/** The agencies that there are, for whoever names one. */
@ApplicationScoped
public class KnownAgencies {
    private final Reads reads;

    KnownAgencies(Reads reads) {
        this.reads = reads;
    }

    /** The slugs of an authority's, in their order. */
    @Transactional
    public List<String> of(String authority) {
        return reads.list("select a.slug from agency a where a.authority = :authority order by a.slug", Map.of("authority", authority),
                row -> row.text("slug"));
    }
}
