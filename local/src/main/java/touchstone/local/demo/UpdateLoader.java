package touchstone.local.demo;

import static touchstone.local.demo.Council.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What the agencies report and put forward as evidence, and what the programme manager makes of it. */
final class UpdateLoader {
    private final Council council;
    private final DemoIds names;
    private final String home;
    private final String manager;

    UpdateLoader(Council council) {
        this.council = council;
        names = council.names();
        home = "/api/plans/" + council.slug();
        manager = council.person("programme-manager");
    }

    void load() {
        council.file().each("updates").forEach(this::update);
        council.file().each("evidence").forEach(this::evidence);
    }

    private void update(DemoEntry update) {
        String updates = action(update) + "/updates";
        ObjectNode fields = update.without("action", "agency", "name", "review");
        names.resolve(update, fields, "resubmits", "update");
        String id = council.post(council.agency(update.text("agency")), updates, update, fields);
        if (update.has("name")) {
            names.give("update:" + update.text("name"), id);
        }
        JsonNode review = update.fields().path("review");
        if (review.path("accepted").asBoolean()) {
            council.step(manager, updates + "/" + id + "/acceptance", update, null);
        } else if (review.has("returned")) {
            council.step(manager, updates + "/" + id + "/return", update, body(Map.of("reason", review.get("returned").asText())));
        }
    }

    private void evidence(DemoEntry evidence) {
        String all = action(evidence) + "/evidence";
        String agency = council.agency(evidence.text("agency"));
        ObjectNode fields = evidence.without("action", "agency", "accept", "reject", "file", "indicator");
        if (evidence.has("indicator")) {
            fields.put("link", "touchstone:metrics:indicator:" + evidence.text("indicator"));
        }
        String one = all + "/" + council.post(agency, all, evidence, fields);
        if (evidence.has("file")) {
            file(agency, one, evidence);
        }
        if (evidence.is("accept")) {
            council.step(manager, one + "/acceptance", evidence, null);
        } else if (evidence.has("reject")) {
            council.step(manager, one + "/rejection", evidence, body(Map.of("reason", evidence.text("reject"))));
        }
    }

    private void file(String agency, String one, DemoEntry evidence) {
        String name = evidence.text("file");
        council.upload(agency, one + "/file?name=" + name, evidence, council.file().fields().path("files").path(name).asText());
        council.step(agency, one + "/submission", evidence, null);
    }

    private String action(DemoEntry user) {
        return home + "/actions/" + names.id(user, "action:" + user.text("action"));
    }
}
