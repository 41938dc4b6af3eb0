package touchstone.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import touchstone.contracts.plans.version.ActionDifference;
import touchstone.contracts.plans.version.PlannedAction;
import touchstone.contracts.plans.version.Tally;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;

/** Compares what two versions of a plan hold. An action is the same whatever its words became, since its id stays. */
@ApplicationScoped
class VersionDifferences {
    private static final Map<String, Function<PlannedAction, Object>> FIELDS = fields();
    private static final String BOTH = """
            from version_actions(:plan, %s) was
            full join version_actions(:plan, %s) now on now.action = was.action""";

    private final Reads reads;

    VersionDifferences(Reads reads) {
        this.reads = reads;
    }

    Tally tally(UUID plan, int from, int to) {
        return reads.first(tally(":from", ":to"), Map.of("plan", plan, "from", from, "to", to), VersionDifferences::tally).orElseThrow();
    }

    static String tally(String from, String to) {
        return """
                select count(*) filter (where was.action is null) as added,
                       count(*) filter (where now.action is null) as removed,
                       count(*) filter (where was.content <> now.content) as changed,
                       count(*) filter (where was.content = now.content) as unchanged
                """ + BOTH.formatted(from, to);
    }

    static Tally tally(Row row) {
        return new Tally(row.number("added"), row.number("removed"), row.number("changed"), row.number("unchanged"));
    }

    /** One more than the limit where there are more, in the order of their references. */
    List<Keyed<ActionDifference>> page(UUID plan, int from, int to, String afterKey, int limit) {
        Map<String, ?> with = Map.of("plan", plan, "from", from, "to", to, "afterKey", afterKey);
        return reads.list(pageSql(limit), with, row -> new Keyed<>(row.text("key"), difference(row)));
    }

    /** A reference may pass from one action to another between versions: the id makes the key unique. */
    static String pageSql(int limit) {
        return """
                select d.key, d.was, d.now,
                       (select a.withdrawn_because from action a where a.id = d.action and d.now is null) as because
                  from (select coalesce(now.sort_key, was.sort_key) || ' ' || coalesce(now.action, was.action) as key,
                               was.action, was.content as was, now.content as now
                          %s
                         where was.content is distinct from now.content) d
                 where d.key > :afterKey order by d.key limit %d""".formatted(BOTH.formatted(":from", ":to"), limit + 1);
    }

    private static ActionDifference difference(Row row) {
        PlannedAction was = row.object("was", PlannedAction.class);
        PlannedAction now = row.object("now", PlannedAction.class);
        return new ActionDifference(was, now, changed(was, now), row.text("because"));
    }

    private static List<String> changed(PlannedAction was, PlannedAction now) {
        return was == null || now == null ? List.of() : FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(field.getValue().apply(was), field.getValue().apply(now)))
                .map(Map.Entry::getKey).toList();
    }

    private static Map<String, Function<PlannedAction, Object>> fields() {
        Map<String, Function<PlannedAction, Object>> fields = new LinkedHashMap<>();
        fields.put("reference", PlannedAction::reference);
        fields.put("text", PlannedAction::text);
        fields.put("leadAgency", PlannedAction::leadAgency);
        fields.put("coLeads", PlannedAction::coLeads);
        fields.put("owner", PlannedAction::owner);
        fields.put("workstream", PlannedAction::workstream);
        fields.put("phase", PlannedAction::phase);
        fields.put("recommendation", PlannedAction::recommendation);
        fields.put("part", PlannedAction::part);
        fields.put("originalDue", PlannedAction::originalDue);
        fields.put("due", PlannedAction::due);
        fields.put("counts", PlannedAction::counts);
        return fields;
    }
}
