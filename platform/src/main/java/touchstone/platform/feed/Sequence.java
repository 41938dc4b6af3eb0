package touchstone.platform.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import touchstone.contracts.Change;

/**
 * Gives events their place in the feed. A transaction that commits late would slip in behind a reader if events were
 * numbered when written; here they are numbered when first read, one reader at a time, and only once committed.
 */
@ApplicationScoped
class Sequence {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final EntityManager database;
    private final ObjectMapper json;
    private final String service;

    Sequence(EntityManager database, ObjectMapper json, @ConfigProperty(name = "touchstone.service") String service) {
        this.database = database;
        this.json = json;
        this.service = service;
    }

    @Transactional
    List<Change> after(long sequence) {
        if (hasUnnumbered()) {
            number();
        }
        List<?> rows = database.createNativeQuery("""
                        select sequence, id, type, authority, subject, at, cast(data as text) as data
                          from event where sequence > :after order by sequence limit 500""", Tuple.class)
                .setParameter("after", sequence)
                .getResultList();
        return rows.stream().map(row -> change((Tuple) row)).toList();
    }

    /** Of the newest event that has one. Those without come after it. */
    @Transactional
    long newest() {
        return (Long) database.createNativeQuery("select coalesce(max(sequence), 0) from event", Long.class).getSingleResult();
    }

    private boolean hasUnnumbered() {
        return (Boolean) database.createNativeQuery("select exists (select from event where sequence is null)").getSingleResult();
    }

    private void number() {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('touchstone.feed'))").getSingleResult();
        database.createNativeQuery("""
                        with unnumbered as (
                            select id, row_number() over (order by at, id) as place from event where sequence is null),
                        newest as (select coalesce(max(sequence), 0) as sequence from event)
                        update event set sequence = newest.sequence + unnumbered.place
                          from unnumbered, newest where event.id = unnumbered.id""")
                .executeUpdate();
    }

    private Change change(Tuple row) {
        String authority = row.get("authority", String.class);
        try {
            return new Change("1.0", row.get("id", UUID.class), "touchstone." + service + "." + row.get("type"),
                    URI.create("/api/" + service + "/" + authority), row.get("subject", String.class),
                    row.get("at", Instant.class).atOffset(ZoneOffset.UTC), "application/json",
                    row.get("sequence", Long.class), authority, json.readValue(row.get("data", String.class), OBJECT));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
