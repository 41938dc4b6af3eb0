package touchstone.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import touchstone.contracts.AuditChange;
import touchstone.contracts.AuditEntry;
import touchstone.contracts.AuditQuery;
import touchstone.contracts.Page;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;
import touchstone.platform.time.AsAt;

/** Reads the audit of an authority, newest first. */
@Singleton
public class AuditQueries {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final String SELECT = """
            select id, at, actor, login, correlation, table_name, row_id, cast(before as text) as before, cast(after as text) as after
              from audit where\s""";

    private final Reads reads;
    private final Paging paging;
    private final ObjectMapper json;

    AuditQueries(Reads reads, Paging paging, ObjectMapper json) {
        this.reads = reads;
        this.paging = paging;
        this.json = json;
    }

    public Page<AuditEntry> page(String authority, AuditQuery query) {
        return page("authority = :authority", Map.of("authority", authority), query);
    }

    /** What belongs to none, or to all of them. */
    public Page<AuditEntry> ofNoAuthority(AuditQuery query) {
        return page("(authority is null or authority = '*')", Map.of(), query);
    }

    private Page<AuditEntry> page(String whose, Map<String, Object> who, AuditQuery query) {
        Map<String, Object> with = new HashMap<>(who);
        StringBuilder sql = new StringBuilder(SELECT).append(whose);
        narrow(sql, with, "actor = :", "actor", query.actor);
        narrow(sql, with, "table_name = :", "thing", query.thing == null ? null : query.thing.replace('-', '_'));
        narrow(sql, with, "row_id = :", "row", query.id);
        narrow(sql, with, "at >= :", "since", query.since == null ? null : beginning(query.since));
        narrow(sql, with, "at < :", "until", query.until == null ? null : beginning(query.until.plusDays(1)));
        narrow(sql, with, "id < :", "after", number(Paging.keyOf(query.after)));
        sql.append(" order by id desc limit ").append(query.limit + 1);
        return paging.page(reads.list(sql.toString(), with, this::entry), query.limit, one -> "" + one.number());
    }

    private static void narrow(StringBuilder sql, Map<String, Object> with, String condition, String name, Object value) {
        if (value != null) {
            sql.append(" and ").append(condition).append(name);
            with.put(name, value);
        }
    }

    private static OffsetDateTime beginning(LocalDate day) {
        return day.atStartOfDay(AsAt.ENGLAND).toOffsetDateTime();
    }

    private static Long number(String key) {
        try {
            return key.isEmpty() ? null : Long.valueOf(key);
        } catch (NumberFormatException notOurs) {
            throw Problems.unreadable("'after' is not a cursor from this list. Follow the address in 'next' instead.");
        }
    }

    private AuditEntry entry(Row row) {
        Map<String, Object> before = object(row.text("before"));
        Map<String, Object> after = object(row.text("after"));
        AuditChange change = before == null ? AuditChange.ADDED : after == null ? AuditChange.REMOVED : AuditChange.CHANGED;
        return new AuditEntry(row.large("id"), row.moment("at"), row.text("actor"), row.text("login"), row.text("correlation"), change,
                row.text("table_name").replace('_', '-'), row.id("row_id"), before, after);
    }

    private Map<String, Object> object(String text) {
        try {
            return text == null ? null : json.readValue(text, OBJECT);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
