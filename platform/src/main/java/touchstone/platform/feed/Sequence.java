package touchstone.platform.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import touchstone.contracts.Change;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;
import touchstone.platform.sql.Writes;

/**
 * Gives events their place in the feed. A transaction that commits late would slip in behind a reader if events were
 * numbered when written; here they are numbered when first read, one reader at a time, and only once committed.
 */
@ApplicationScoped
class Sequence {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final String FROM = " from event where sequence > :after order by sequence limit 500";
    private static final String BARE = "select sequence, id, type, authority, subject, at, null as data" + FROM;
    private static final String WHOLE = "select sequence, id, type, authority, subject, at, cast(data as text) as data" + FROM;

    private final Reads reads;
    private final Writes writes;
    private final ObjectMapper json;
    private final String service;

    Sequence(Reads reads, Writes writes, ObjectMapper json, @ConfigProperty(name = "touchstone.service") String service) {
        this.reads = reads;
        this.writes = writes;
        this.json = json;
        this.service = service;
    }

    @Transactional
    List<Change> after(long sequence, boolean data) {
        if (writes.says("select exists (select from event where sequence is null)")) {
            number();
        }
        return reads.list(data ? WHOLE : BARE, Map.of("after", sequence), this::change);
    }

    /** Of the newest event that has one. Those without come after it. */
    @Transactional
    long newest() {
        return reads.first("select coalesce(max(sequence), 0) as newest from event", Map.of(), row -> row.large("newest")).orElseThrow();
    }

    private void number() {
        writes.says("select true, pg_advisory_xact_lock(hashtext('touchstone.feed'))");
        writes.add("""
                with unnumbered as (
                    select id, row_number() over (order by at, id) as place from event where sequence is null),
                newest as (select coalesce(max(sequence), 0) as sequence from event)
                update event set sequence = newest.sequence + unnumbered.place
                  from unnumbered, newest where event.id = unnumbered.id""");
    }

    private Change change(Row row) {
        String authority = row.text("authority");
        String data = row.text("data");
        return new Change("1.0", row.id("id"), "touchstone." + service + "." + row.text("type"),
                URI.create("/api/" + service + "/" + authority), row.text("subject"), row.moment("at"),
                data == null ? null : "application/json", row.large("sequence"), authority, data == null ? null : record(data));
    }

    private Map<String, Object> record(String data) {
        try {
            return json.readValue(data, OBJECT);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
