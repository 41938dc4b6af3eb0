package touchstone.local.demo;

import static touchstone.local.demo.Council.body;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What inspectors asked, what is planned, what the agencies report of it and what was decided about it. */
final class Plans {
    private final Council council;
    private final Names names;
    private final String home;
    private final String manager;

    Plans(Council council) {
        this.council = council;
        names = council.names();
        home = "/api/plans/" + council.slug();
        manager = council.person("programme-manager");
    }

    void load() {
        Entry file = council.file();
        file.each("inspections").forEach(this::inspection);
        file.each("plans").forEach(this::plan);
        file.each("amendments").forEach(this::amendment);
        council.say("inspections and plans");
        file.each("updates").forEach(this::update);
        file.each("evidence").forEach(this::evidence);
        new PlanDecisions(council).load();
        council.say("updates, evidence and sign-offs");
    }

    private void inspection(Entry inspection) {
        ObjectNode fields = inspection.without("themes", "recommendations", "draft");
        String id = council.post(manager, home + "/inspections", inspection, fields);
        names.give("inspection:" + inspection.text("reference"), id);
        String self = home + "/inspections/" + id;
        inspection.each("themes").forEach(theme -> council.post(manager, self + "/themes", theme, theme.fields()));
        Together.each(inspection.each("recommendations"), recommendation -> recommendation(id, recommendation));
        publish(self, inspection);
    }

    private void recommendation(String inspection, Entry recommendation) {
        ObjectNode fields = ledBySomebody(recommendation.without("outcomes", "measures")).put("inspection", inspection);
        String id = council.post(manager, home + "/recommendations", recommendation, fields);
        names.give("recommendation:" + recommendation.text("reference"), id);
        String self = home + "/recommendations/" + id;
        recommendation.each("outcomes").forEach(outcome -> council.post(manager, self + "/outcomes", outcome, outcome.fields()));
        recommendation.each("measures").forEach(measure -> council.post(manager, self + "/measures", measure, linked(measure)));
    }

    private ObjectNode linked(Entry measure) {
        ObjectNode fields = measure.without();
        return measure.has("indicator")
                ? fields.put("indicator", "touchstone:metrics:indicator:" + measure.text("indicator"))
                : fields;
    }

    private void plan(Entry plan) {
        String id = council.post(manager, home + "/plans", plan,
                plan.without("draft", "phases", "workstreams", "actions", "rhythms", "versions"));
        names.give("plan:" + plan.text("reference"), id);
        String self = home + "/plans/" + id;
        plan.each("phases").forEach(phase -> phase(self, phase));
        fill(id, plan);
        plan.each("rhythms").forEach(rhythm -> council.post(manager, self + "/reporting-rhythm", rhythm, rhythm.fields()));
        publish(self, plan);
        plan.each("versions").forEach(version -> council.post(manager, self + "/versions", version, version.fields()));
    }

    /** What it adds to its plan is there before it is decided. */
    private void amendment(Entry amendment) {
        String plan = names.id(amendment, "plan:" + amendment.text("plan"));
        String all = home + "/plans/" + plan + "/amendments";
        fill(plan, amendment);
        String id = council.post(manager, all, amendment, amendment.without("plan", "workstreams", "actions", "consultations", "approval"));
        amendment.each("consultations").forEach(one -> council.step(manager, all + "/" + id + "/consultations", one, one.fields()));
        if (amendment.has("approval")) {
            council.step(manager, all + "/" + id + "/approval", amendment, (ObjectNode) amendment.fields().get("approval"));
        }
    }

    private void fill(String plan, Entry source) {
        source.each("workstreams").forEach(workstream -> workstream(home + "/plans/" + plan, workstream));
        Together.each(source.each("actions"), action -> action(plan, action));
    }

    private void phase(String plan, Entry phase) {
        ObjectNode fields = phase.without();
        resolve(phase, fields, "waitsFor", "phase");
        names.give("phase:" + phase.text("number"), council.post(manager, plan + "/phases", phase, fields));
    }

    private void workstream(String plan, Entry workstream) {
        ObjectNode fields = workstream.without();
        resolve(workstream, fields, "phase", "phase");
        String id = council.post(manager, plan + "/workstreams", workstream, fields);
        names.give("workstream:" + workstream.text("reference"), id);
    }

    private void action(String plan, Entry action) {
        ObjectNode fields = ledBySomebody(action.without("replan")).put("plan", plan);
        resolve(action, fields, "recommendation", "recommendation");
        resolve(action, fields, "workstream", "workstream");
        resolve(action, fields, "phase", "phase");
        String id = council.post(manager, home + "/actions", action, fields);
        names.give("action:" + action.text("reference"), id);
        if (action.has("replan")) {
            council.step(manager, home + "/actions/" + id + "/re-planning", action, (ObjectNode) action.fields().get("replan"));
        }
    }

    private void update(Entry update) {
        String updates = action(update) + "/updates";
        String id = council.post(council.agency(update.text("agency")), updates, update, update.without("action", "agency", "review"));
        var review = update.fields().path("review");
        if (review.path("accepted").asBoolean()) {
            council.step(manager, updates + "/" + id + "/acceptance", update, null);
        } else if (review.has("returned")) {
            council.step(manager, updates + "/" + id + "/return", update, body(Map.of("reason", review.get("returned").asText())));
        }
    }

    private void evidence(Entry evidence) {
        String all = action(evidence) + "/evidence";
        String agency = council.agency(evidence.text("agency"));
        ObjectNode fields = evidence.without("action", "agency", "accept", "file", "indicator");
        if (evidence.has("indicator")) {
            fields.put("link", "touchstone:metrics:indicator:" + evidence.text("indicator"));
        }
        String one = all + "/" + council.post(agency, all, evidence, fields);
        if (evidence.has("file")) {
            file(agency, one, evidence);
        }
        if (evidence.is("accept")) {
            council.step(manager, one + "/acceptance", evidence, null);
        }
    }

    private void file(String agency, String one, Entry evidence) {
        String name = evidence.text("file");
        council.upload(agency, one + "/file?name=" + name, evidence, council.file().fields().path("files").path(name).asText());
        council.step(agency, one + "/submission", evidence, null);
    }

    private void publish(String self, Entry entry) {
        if (!entry.is("draft")) {
            council.step(manager, self + "/publication", entry, null);
        }
    }

    private ObjectNode ledBySomebody(ObjectNode fields) {
        return fields.has("leadAgency") ? fields : fields.put("leadAgency", council.file().text("lead"));
    }

    private String action(Entry user) {
        return home + "/actions/" + names.id(user, "action:" + user.text("action"));
    }

    private void resolve(Entry user, ObjectNode fields, String field, String kind) {
        if (user.has(field)) {
            fields.put(field, names.id(user, kind + ":" + user.text(field)));
        }
    }
}
