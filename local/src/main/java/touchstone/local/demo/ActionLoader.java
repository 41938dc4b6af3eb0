package touchstone.local.demo;

import static touchstone.local.demo.Council.body;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The workstreams and actions of a plan, their new dates and what they wait for. */
final class ActionLoader {
    private final Council council;
    private final DemoIds names;
    private final String home;
    private final String manager;

    ActionLoader(Council council) {
        this.council = council;
        names = council.names();
        home = "/api/plans/" + council.slug();
        manager = council.person("programme-manager");
    }

    /** Puts into a plan what an entry, the plan itself or an amendment, adds to it and dates anew. */
    void fill(String plan, DemoEntry source) {
        source.each("workstreams").forEach(workstream -> workstream(home + "/plans/" + plan, workstream));
        List<DemoEntry> actions = source.each("actions");
        ParallelTasks.each(actions, action -> action(plan, action));
        ParallelTasks.each(actions, action -> action.each("waitsFor").forEach(other -> waits(action, other)));
        source.each("replans").forEach(dates -> council.step(manager, home + "/actions/re-planning", dates, dates.fields()));
    }

    private void workstream(String plan, DemoEntry workstream) {
        ObjectNode fields = workstream.without();
        names.resolve(workstream, fields, "phase", "phase");
        String id = council.post(manager, plan + "/workstreams", workstream, fields);
        names.give("workstream:" + workstream.text("reference"), id);
    }

    private void action(String plan, DemoEntry action) {
        ObjectNode fields = council.ledBySomebody(action.without("waitsFor")).put("plan", plan);
        for (String kind : List.of("recommendation", "workstream", "phase", "theme")) {
            names.resolve(action, fields, kind, kind);
        }
        names.give("action:" + action.text("reference"), council.post(manager, home + "/actions", action, fields));
    }

    private void waits(DemoEntry action, DemoEntry other) {
        ObjectNode fields = body(Map.of("dependsOn", names.id(other, "action:" + other.text("text"))));
        council.step(manager, home + "/actions/" + names.id(action, "action:" + action.text("reference")) + "/dependencies", other, fields);
    }
}
