package touchstone.gateway.web.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import touchstone.contracts.AuditQuery;

/**
 * A page of the audit.
 *
 * @param page   its address without a query
 * @param of     whose audit
 * @param open   whose the reader may read
 * @param query  what was asked for
 * @param cursor where what is older begins; null when there is nothing older
 */
record AuditView(String page, AuditOf of, List<AuditOf> open, List<AuditLine> lines, AuditQuery query, String cursor) {

    public String whole(AuditOf other) {
        return page + "?of=" + other.key();
    }

    public String byActor(AuditLine line) {
        return address(page, Map.of("actor", line.entry().actor()));
    }

    public String ofThing(AuditLine line) {
        return address(page, Map.of("thing", line.entry().thing()));
    }

    /** What happened to the very same thing; null when it has no id. */
    public String ofRow(AuditLine line) {
        return line.entry().id() == null ? null : address(page, Map.of("thing", line.entry().thing(), "id", line.entry().id()));
    }

    public String older() {
        return cursor == null ? null : address(page, Map.of("after", cursor));
    }

    /** @param format "csv" or "xlsx" */
    public String export(String format) {
        return address(page + "." + format, Map.of());
    }

    public boolean isNarrowed() {
        return asked().size() > 1;
    }

    /** What the form of days sends on. */
    public Map<String, String> kept() {
        Map<String, String> kept = asked();
        kept.keySet().removeAll(List.of("since", "until"));
        return kept;
    }

    /** The thing, person or kind of thing that this is narrowed to, in words; null for none. */
    public String only() {
        if (lines.isEmpty() || query.actor == null && query.thing == null) {
            return null;
        }
        String things = query.thing == null ? "what" : query.id == null ? "each " + lines.get(0).thing() + " that" : "the one " + lines.get(0).thing() + " that";
        return "Only " + things + " " + (query.actor == null ? "was changed" : lines.get(0).who() + " changed");
    }

    private Map<String, String> asked() {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("of", of.key());
        named.put("actor", query.actor);
        named.put("thing", query.thing);
        named.put("id", query.id);
        named.put("since", query.since);
        named.put("until", query.until);
        return named.entrySet().stream().filter(one -> one.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, one -> Objects.toString(one.getValue()), (one, same) -> one, LinkedHashMap::new));
    }

    private String address(String path, Map<String, Object> changed) {
        Map<String, String> asked = asked();
        changed.forEach((name, value) -> asked.put(name, value.toString()));
        return asked.entrySet().stream().map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}
