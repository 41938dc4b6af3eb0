package touchstone.gateway.identity.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.contracts.access.Authority;
import touchstone.platform.sql.Reads;

/** The authorities there are, from memory: few, asked for by every request, and hardly ever changed. */
@ApplicationScoped
public class Authorities {
    private static final long FRESH = Duration.ofSeconds(10).toNanos();

    private final Reads reads;
    private volatile List<Authority> all = List.of();
    private volatile long readAt = System.nanoTime() - 2 * FRESH;

    Authorities(Reads reads) {
        this.reads = reads;
    }

    /** All of them, by name. */
    @Transactional
    public List<Authority> all() {
        if (System.nanoTime() - readAt > FRESH) {
            read();
        }
        return all;
    }

    /** The one of that slug. One that was added while the others were being remembered is looked for. */
    @Transactional
    public Optional<Authority> find(String slug) {
        if (inMemory(slug).isEmpty()) {
            read();
        }
        return inMemory(slug);
    }

    private void read() {
        all = reads.list("select slug, name from authority order by name, slug", Map.of(),
                row -> new Authority(row.text("slug"), row.text("name")));
        readAt = System.nanoTime();
    }

    /** The one of that slug, without asking the database. */
    public Optional<Authority> inMemory(String slug) {
        return all.stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    void forget() {
        readAt = System.nanoTime() - 2 * FRESH;
    }
}
