package touchstone.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.Problem;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Reads;

/** Finds the actions that somebody named by their references or ids, and holds them until the change is made. */
@ApplicationScoped
class ActionResolver {
    private static final String FIND = """
            select a.id, a.reference from action a
             where a.authority = :authority and a.withdrawn_on is null and (a.reference = any(:names) or a.id = any(cast(:ids as uuid[]))) order by a.id for update""";

    private final Reads reads;

    ActionResolver(Reads reads) {
        this.reads = reads;
    }

    /** Their ids; 422 naming each that is not there. */
    List<UUID> in(String authority, List<String> names) {
        List<String> ids = names.stream().filter(ActionResolver::isId).toList();
        Map<String, UUID> found = new HashMap<>();
        reads.list(FIND, Map.of("authority", authority, "names", names, "ids", ids), row -> {
            found.put(row.text("reference"), row.id("id"));
            return found.put(row.id("id").toString(), row.id("id"));
        });
        List<Problem.Item> missing = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!found.containsKey(key(names.get(i)))) {
                missing.add(new Problem.Item("actions[" + i + "]", "'" + names.get(i) + "' is no action of this authority, or was withdrawn"));
            }
        }
        if (!missing.isEmpty()) {
            throw Problems.invalid(missing);
        }
        return names.stream().map(name -> found.get(key(name))).distinct().toList();
    }

    static boolean isId(String name) {
        return name.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }

    static String key(String name) {
        return isId(name) ? name.toLowerCase(java.util.Locale.ROOT) : name;
    }
}
