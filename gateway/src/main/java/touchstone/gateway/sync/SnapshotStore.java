package touchstone.gateway.sync;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import touchstone.gateway.clients.Owner;
import touchstone.platform.sql.Reads;

/** The one page in the gateway's database that outlives it. One statement writes it, so it is always whole. */
@ApplicationScoped
class SnapshotStore {
    private final String build = BuildId.id();
    private final Reads reads;
    private final EntityManager database;
    private final ObjectMapper json;

    SnapshotStore(Reads reads, EntityManager database, ObjectMapper json) {
        this.reads = reads;
        this.database = database;
        this.json = json;
    }

    /** @param words by authority, right as of the places */
    record Content(Map<Owner, FeedPosition> places, Map<String, String> words) {
        static final Content NONE = new Content(Map.of(), Map.of());
    }

    /** What this build kept on that day. */
    @Transactional
    Optional<Content> of(LocalDate day) {
        return reads.first("select cast(content as text) as content from kept where build = :build and day = :day",
                Map.of("build", build, "day", day), row -> row.object("content", Content.class));
    }

    @Transactional
    void write(LocalDate day, Content content) {
        database.createNativeQuery("""
                insert into kept (build, day, content) values (:build, :day, cast(:content as jsonb))
                on conflict (page) do update set build = excluded.build, day = excluded.day, content = excluded.content""")
                .setParameter("build", build).setParameter("day", day)
                .setParameter("content", json.valueToTree(content).toString()).executeUpdate();
    }
}
