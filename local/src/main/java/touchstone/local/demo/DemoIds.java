package touchstone.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which id was given to what a file calls "recommendation:R1". */
final class DemoIds {
    private static final Map<String, String> SERVICES = Map.of(
            "inspection", "plans", "recommendation", "plans", "plan", "plans", "phase", "plans",
            "workstream", "plans", "action", "plans", "indicator", "metrics",
            "body", "governance", "risk", "governance");

    private final Map<String, String> ids = new ConcurrentHashMap<>();

    void give(String name, String id) {
        ids.put(name, id);
    }

    /** The id behind a name that an entry uses. */
    String id(DemoEntry user, String name) {
        String id = ids.get(name);
        if (id == null) {
            throw user.trouble("names " + name + ", which is not in its file or comes later");
        }
        return id;
    }

    /** Puts the id in the place of the name that a field holds, where it holds one. */
    void resolve(DemoEntry user, ObjectNode fields, String field, String kind) {
        if (user.has(field)) {
            fields.put(field, id(user, kind + ":" + user.text(field)));
        }
    }

    /** The typed reference of a name; an indicator goes by its code. */
    String reference(DemoEntry user, String name) {
        String kind = name.substring(0, name.indexOf(':'));
        String id = id(user, name);
        return "touchstone:" + SERVICES.get(kind) + ":" + kind + ":" + id;
    }
}
