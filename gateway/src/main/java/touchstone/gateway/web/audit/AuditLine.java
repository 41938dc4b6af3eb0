package touchstone.gateway.web.audit;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import touchstone.contracts.AuditChange;
import touchstone.contracts.AuditEntry;
import touchstone.gateway.status.words.Words;
import touchstone.platform.time.AsAt;

/**
 * One change, as a reader sees it.
 *
 * @param who the actor's post or agency; the actor's id when nobody is known by it
 */
record AuditLine(AuditEntry entry, String who) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK).withZone(AsAt.ENGLAND);

    /** Something about the thing, and what it was and became; "" for nothing. */
    public record Field(String name, String was, String became) {}

    public String day() {
        return Words.day(entry.at());
    }

    public String time() {
        return TIME.format(entry.at());
    }

    /** "Changed". */
    public String change() {
        return Words.sentence(entry.change().name().toLowerCase(Locale.ROOT));
    }

    public boolean isChange() {
        return entry.change() == AuditChange.CHANGED;
    }

    /** "progress update". */
    public String thing() {
        return entry.thing().replace('-', ' ');
    }

    /** What differs; of what was added or removed, all that it held. */
    public List<Field> fields() {
        Map<String, Object> was = entry.before() == null ? Map.of() : entry.before();
        Map<String, Object> became = entry.after() == null ? Map.of() : entry.after();
        TreeSet<String> names = new TreeSet<>(was.keySet());
        names.addAll(became.keySet());
        return names.stream().filter(name -> !Objects.equals(was.get(name), became.get(name)))
                .map(name -> new Field(name.replace('_', ' '), said(was.get(name)), said(became.get(name)))).toList();
    }

    private static String said(Object value) {
        return value == null ? "" : value.toString();
    }
}
