package touchstone.gateway.web.plan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import touchstone.contracts.plans.action.ActionQuery;
import touchstone.gateway.web.layout.Filter;

/**
 * The address of the overview: how actions are grouped and which are asked for, named as their owner names them.
 *
 * @param page  without its query
 * @param asked  filters by name
 * @param dated  the date asked for; null for today
 */
public record PlanAddress(String page, Grouping by, Map<String, String> asked, String dated) {
    private static final Set<String> CHOSEN = Set.of("workstream", "phase", "agency", "state", "overdue", "text");

    static PlanAddress of(String page, Grouping by, ActionQuery query) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("plan", query.plan);
        named.put("inspection", query.inspection);
        named.put("theme", query.theme);
        named.put("recommendation", query.recommendation);
        named.put("workstream", query.workstream);
        named.put("phase", query.phase);
        named.put("agency", query.agency);
        named.put("state", query.state == null ? null : PlanWords.key(query.state));
        named.put("overdue", Boolean.TRUE.equals(query.overdue) ? "true" : null);
        named.put("dueBefore", query.dueBefore);
        named.put("reference", query.reference);
        named.put("text", query.text);
        Map<String, String> asked = new LinkedHashMap<>();
        named.forEach((name, value) -> {
            if (value != null) {
                asked.put(name, value.toString());
            }
        });
        return new PlanAddress(page, by, asked, Objects.toString(query.asAt, null));
    }

    /** The same actions, grouped otherwise. */
    public String by(Grouping other) {
        return address(other, Map.of());
    }

    /** Only those of one group; null for the group of those that belong to none, which cannot be asked for. */
    public String only(String key) {
        return key == null ? null : address(by, Map.of(by.key(), key));
    }

    /** Only those that are overdue. */
    public String overdue() {
        return address(by, Map.of("overdue", "true"));
    }

    /** Those that follow. */
    public String next(String after) {
        return after == null ? null : address(by, Map.of("after", after));
    }

    /** All of them. */
    public String all() {
        return new PlanAddress(page, by, Map.of(), dated).by(by);
    }

    /** The same actions as a file. */
    public String as(String format) {
        return new PlanAddress(page + "." + format, by, asked, dated).by(by);
    }

    public boolean isNarrowed() {
        return !asked.isEmpty();
    }

    public boolean chosen(String filter, String value) {
        return value.equals(asked.get(filter));
    }

    public String value(String filter) {
        return asked.getOrDefault(filter, "");
    }

    /** What the form of filters sends on although nobody chooses it there. */
    public List<Filter> kept() {
        Map<String, String> kept = new LinkedHashMap<>(Map.of("by", by.key()));
        asked.entrySet().stream().filter(one -> !CHOSEN.contains(one.getKey())).forEach(one -> kept.put(one.getKey(), one.getValue()));
        if (dated != null) {
            kept.put("asAt", dated);
        }
        return kept.entrySet().stream().map(one -> new Filter(one.getKey(), one.getValue())).toList();
    }

    private String address(Grouping grouping, Map<String, String> changed) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("by", grouping.key());
        query.putAll(asked);
        query.putAll(changed);
        if (dated != null) {
            query.put("asAt", dated);
        }
        return query.entrySet().stream().map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", page + "?", ""));
    }
}
