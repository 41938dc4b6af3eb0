package touchstone.local.demo;

import static touchstone.local.demo.Council.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Bodies and members, meetings with what was minuted and decided, risks and letters. */
final class GovernanceLoader {
    private static final List<String> STEPS = List.of("planned", "agenda-published", "held");

    private final Council council;
    private final DemoIds names;
    private final String home;
    private final String secretariat;

    GovernanceLoader(Council council) {
        this.council = council;
        names = council.names();
        home = "/api/governance/" + council.slug();
        secretariat = council.person("secretariat");
    }

    void load() {
        DemoEntry file = council.file();
        file.each("bodies").forEach(this::setUp);
        file.each("bodies").forEach(this::reportingLines);
        file.each("risks").forEach(this::risk);
        file.each("meetings").forEach(this::meeting);
        file.each("letters").forEach(this::letter);
        council.say("bodies, meetings, risks and letters");
    }

    private void setUp(DemoEntry entry) {
        ObjectNode fields = entry.without("members", "reportsTo", "cadences");
        names.resolve(entry, fields, "parent", "body");
        String id = council.post(secretariat, home + "/bodies", entry, fields);
        names.give("body:" + entry.text("reference"), id);
        String self = home + "/bodies/" + id;
        entry.each("members").forEach(member -> council.post(secretariat, self + "/members", member, member.fields()));
        entry.each("cadences").forEach(cadence -> council.post(secretariat, self + "/cadence", cadence, cadence.fields()));
    }

    private void reportingLines(DemoEntry entry) {
        String lines = home + "/bodies/" + names.id(entry, "body:" + entry.text("reference")) + "/reporting-lines";
        for (DemoEntry line : entry.each("reportsTo")) {
            ObjectNode fields = line.without();
            names.resolve(line, fields, "to", "body");
            council.post(secretariat, lines, line, fields);
        }
    }

    private void risk(DemoEntry risk) {
        String id = council.post(secretariat, home + "/risks", risk, aboutSubjects(risk, risk.without()).put("enteredFromPaper", true));
        names.give("risk:" + risk.text("reference"), id);
    }

    private void meeting(DemoEntry meeting) {
        ObjectNode fields = meeting.without("reached", "items", "decisions");
        names.resolve(meeting, fields, "body", "body");
        fields.put("enteredFromPaper", true);
        String self = home + "/meetings/" + council.post(secretariat, home + "/meetings", meeting, fields);
        List<DemoEntry> items = meeting.each("items");
        List<String> ids = items.stream().map(item -> item(self, item)).toList();
        int reached = STEPS.indexOf(meeting.text("reached"));
        if (reached >= 1) {
            council.step(secretariat, self + "/agenda-versions", meeting, body(Map.of()));
        }
        if (reached >= 2) {
            hold(self, meeting, ids);
        }
    }

    private String item(String meeting, DemoEntry item) {
        return council.post(secretariat, meeting + "/items", item, aboutSubjects(item, item.without("minute")));
    }

    private void hold(String self, DemoEntry meeting, List<String> items) {
        council.step(secretariat, self + "/opening", meeting, null);
        for (int i = 0; i < items.size(); i++) {
            DemoEntry item = meeting.each("items").get(i);
            if (item.has("minute")) {
                council.put(secretariat, self + "/items/" + items.get(i) + "/minute", item, body(Map.of("text", item.text("minute"))));
            }
        }
        for (DemoEntry decision : meeting.each("decisions")) {
            String item = items.get(decision.fields().path("item").asInt() - 1);
            council.post(secretariat, self + "/decisions", decision, aboutSubjects(decision, decision.without("expect")).put("item", item));
        }
        council.step(secretariat, self + "/closing", meeting, null);
    }

    private void letter(DemoEntry letter) {
        ObjectNode fields = letter.without();
        names.resolve(letter, fields, "body", "body");
        council.post(secretariat, home + "/letters", letter, fields);
    }

    private ObjectNode aboutSubjects(DemoEntry entry, ObjectNode fields) {
        ArrayNode references = JsonNodeFactory.instance.arrayNode();
        for (JsonNode subject : entry.fields().path("subjects")) {
            references.add(names.reference(entry, subject.asText()));
        }
        return fields.set("subjects", references);
    }
}
