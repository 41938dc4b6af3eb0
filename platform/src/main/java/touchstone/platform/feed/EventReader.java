package touchstone.platform.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import touchstone.contracts.Change;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;

/**
 * Reads events in the order of their places. A transaction that commits late would slip in behind a reader who is
 * further already; so nobody reads past a place that is taken and not settled.
 */
@ApplicationScoped
class EventReader {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final String FROM = " from event where sequence > :after and sequence <= :settled order by sequence limit 500";
    private static final String BARE = "select sequence, id, type, authority, subject, at, null as data" + FROM;
    private static final String WHOLE = "select sequence, id, type, authority, subject, at, cast(data as text) as data" + FROM;

    private final Reads reads;
    private final ObjectMapper json;
    private final String service;

    @Inject
    EventReader(@io.quarkus.agroal.DataSource("feed") DataSource connections, ObjectMapper json, @ConfigProperty(name = "touchstone.service") String service) {
        this.reads = Reads.over(connections, json);
        this.json = json;
        this.service = service;
    }

    List<Change> after(long sequence, boolean data) {
        long settled = settled();
        return settled <= sequence ? List.of()
                : reads.list(data ? WHOLE : BARE, Map.of("after", sequence, "settled", settled), this::change);
    }

    /** Of the newest event that can be read. */
    long newest() {
        return reads.first("select coalesce(max(sequence), 0) as newest from event where sequence <= :settled",
                Map.of("settled", settled()), row -> row.large("newest")).orElseThrow();
    }

    /** Asked in a statement of its own: what is settled is seen only by those that begin later. */
    private long settled() {
        return reads.first("select settled_place() as settled", Map.of(), row -> row.large("settled")).orElseThrow();
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
