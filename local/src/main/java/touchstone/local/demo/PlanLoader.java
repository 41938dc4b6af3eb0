package touchstone.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What inspectors asked and what is planned, with what was decided of it. */
final class PlanLoader {
    private final Council council;
    private final DemoIds names;
    private final String home;
    private final String manager;
    private final ActionLoader actions;

    PlanLoader(Council council) {
        this.council = council;
        names = council.names();
        home = "/api/plans/" + council.slug();
        manager = council.person("programme-manager");
        actions = new ActionLoader(council);
    }

    void load() {
        DemoEntry file = council.file();
        file.each("inspections").forEach(this::inspection);
        file.each("plans").forEach(this::plan);
        file.each("amendments").forEach(this::amendment);
        council.say("inspections and plans");
        new UpdateLoader(council).load();
        new DecisionLoader(council).load();
        council.say("updates, evidence and decisions");
    }

    private void inspection(DemoEntry inspection) {
        ObjectNode fields = inspection.without("themes", "recommendations", "draft");
        String id = council.post(manager, home + "/inspections", inspection, fields);
        names.give("inspection:" + inspection.text("reference"), id);
        String self = home + "/inspections/" + id;
        inspection.each("themes").forEach(theme -> theme(self, theme));
        ParallelTasks.each(inspection.each("recommendations"), recommendation -> recommendation(id, recommendation));
        publish(self, inspection);
    }

    private void theme(String inspection, DemoEntry theme) {
        String id = council.post(manager, inspection + "/themes", theme, theme.without("name"));
        if (theme.has("name")) {
            names.give("theme:" + theme.text("name"), id);
        }
    }

    private void recommendation(String inspection, DemoEntry recommendation) {
        ObjectNode fields = council.ledBySomebody(recommendation.without("outcomes", "measures")).put("inspection", inspection);
        String id = council.post(manager, home + "/recommendations", recommendation, fields);
        names.give("recommendation:" + recommendation.text("reference"), id);
        String self = home + "/recommendations/" + id;
        recommendation.each("outcomes").forEach(outcome -> council.post(manager, self + "/outcomes", outcome, outcome.fields()));
        recommendation.each("measures").forEach(measure -> council.post(manager, self + "/measures", measure, linked(measure)));
    }

    private ObjectNode linked(DemoEntry measure) {
        ObjectNode fields = measure.without();
        return measure.has("indicator")
                ? fields.put("indicator", "touchstone:metrics:indicator:" + measure.text("indicator"))
                : fields;
    }

    private void plan(DemoEntry plan) {
        String id = council.post(manager, home + "/plans", plan,
                plan.without("draft", "phases", "workstreams", "actions", "rhythms", "versions"));
        names.give("plan:" + plan.text("reference"), id);
        String self = home + "/plans/" + id;
        plan.each("phases").forEach(phase -> phase(self, phase));
        actions.fill(id, plan);
        plan.each("rhythms").forEach(rhythm -> council.post(manager, self + "/reporting-rhythm", rhythm, rhythm.fields()));
        publish(self, plan);
        plan.each("versions").forEach(version -> council.post(manager, self + "/versions", version, version.fields()));
    }

    private void phase(String plan, DemoEntry phase) {
        ObjectNode fields = phase.without();
        names.resolve(phase, fields, "waitsFor", "phase");
        names.give("phase:" + phase.text("number"), council.post(manager, plan + "/phases", phase, fields));
    }

    /** What it changes in its plan is so before it is decided. */
    private void amendment(DemoEntry amendment) {
        String plan = names.id(amendment, "plan:" + amendment.text("plan"));
        String all = home + "/plans/" + plan + "/amendments";
        actions.fill(plan, amendment);
        String id = council.post(manager, all, amendment,
                amendment.without("plan", "workstreams", "actions", "replans", "consultations", "approver", "approval"));
        amendment.each("consultations").forEach(one -> council.step(manager, all + "/" + id + "/consultations", one, one.fields()));
        if (amendment.has("approval")) {
            String approver = amendment.has("approver") ? council.person(amendment.text("approver")) : manager;
            council.step(approver, all + "/" + id + "/approval", amendment, (ObjectNode) amendment.fields().get("approval"));
        }
    }

    private void publish(String self, DemoEntry entry) {
        if (!entry.is("draft")) {
            council.step(manager, self + "/publication", entry, null);
        }
    }
}
