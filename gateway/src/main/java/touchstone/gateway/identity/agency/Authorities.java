package touchstone.gateway.identity.agency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import touchstone.contracts.access.Authority;
import touchstone.contracts.access.Closing;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;

/** The authorities there are, from memory: few, asked for by every request, and hardly ever changed. */
@ApplicationScoped
public class Authorities {
    private static final long FRESH = Duration.ofSeconds(10).toNanos();

    private final Reads reads;
    private final Vertx vertx;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile List<Authority> all = List.of();
    private volatile long readAt = System.nanoTime();
    private volatile boolean forgotten = true;

    Authorities(Reads reads, Vertx vertx) {
        this.reads = reads;
        this.vertx = vertx;
    }

    /** All of them, by name. What another gateway added is there soon: nobody waits for a database that does not answer. */
    @Transactional
    public List<Authority> all() {
        if (forgotten) {
            read();
        } else if (System.nanoTime() - readAt > FRESH && reading.compareAndSet(false, true)) {
            vertx.executeBlocking(this::again, false).onComplete(read -> reading.set(false));
        }
        return all;
    }

    private List<Authority> again() {
        QuarkusTransaction.requiringNew().run(this::read);
        return all;
    }

    /** The one of that slug. One that was added while the others were being remembered is looked for. */
    @Transactional
    public Optional<Authority> find(String slug) {
        if (forgotten || inMemory(slug).isEmpty()) {
            read();
        }
        return inMemory(slug);
    }

    private void read() {
        forgotten = false; // first: what is added meanwhile is read the next time
        try {
            all = reads.list("select slug, name, closed_on, closed_because from authority order by name, slug", Map.of(),
                    row -> new Authority(row.text("slug"), row.text("name"), closing(row)));
            readAt = System.nanoTime();
        } catch (RuntimeException unread) {
            forgotten = true;
            throw unread;
        }
    }

    private static Closing closing(Row row) {
        LocalDate on = row.date("closed_on");
        return on == null ? null : new Closing(on, row.text("closed_because"));
    }

    /** The one of that slug, without asking the database. */
    public Optional<Authority> inMemory(String slug) {
        return all.stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    /** Of its record, where its programme is closed; null for today. */
    public LocalDate lastDay(String slug) {
        return inMemory(slug).map(Authority::closed).map(Closing::on).orElse(null);
    }

    void forget() {
        forgotten = true;
    }
}
