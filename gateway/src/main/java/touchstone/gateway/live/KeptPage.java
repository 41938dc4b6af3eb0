package touchstone.gateway.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import touchstone.gateway.owners.Owner;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Writes;

/** The one page in the gateway's database that outlives it. One statement writes it, so it is always whole. */
@ApplicationScoped
class KeptPage {
    private final String build = Build.id();
    private final Reads reads;
    private final Writes writes;

    KeptPage(Reads reads, Writes writes) {
        this.reads = reads;
        this.writes = writes;
    }

    /** @param words by authority, right as of the places */
    record Content(Map<Owner, Place> places, Map<String, String> words) {
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
        writes.add("""
                insert into kept (build, day, content) values (?, ?, cast(? as jsonb))
                on conflict (page) do update set build = excluded.build, day = excluded.day, content = excluded.content""",
                build, day, writes.json(content));
    }
}
