package touchstone.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Indicators with their targets and comparators, the readings their suppliers submit, how the scorecard is laid out, commentary, and assessments. */
final class MetricsLoader {
    private final Council council;
    private final String home;
    private final String manager;

    MetricsLoader(Council council) {
        this.council = council;
        home = "/api/metrics/" + council.slug();
        manager = council.person("programme-manager");
    }

    void load() {
        List<DemoEntry> indicators = council.file().each("indicators");
        Map<Boolean, List<Integer>> places = IntStream.range(0, indicators.size()).boxed().collect(Collectors.partitioningBy(i -> indicators.get(i).has("budget")));
        ParallelTasks.each(places.get(false), i -> indicator(i, indicators.get(i)));
        ParallelTasks.each(places.get(true), i -> indicator(i, indicators.get(i)));
        if (council.file().has("scorecard")) {
            DemoEntry layout = new DemoEntry(council.file().place() + "/scorecard", (ObjectNode) council.file().fields().get("scorecard"));
            council.put(manager, home + "/scorecard/layout", layout, layout.fields());
        }
        council.file().each("commentary").forEach(this::commentary);
        council.file().each("assessments").forEach(one -> council.post(manager, home + "/assessments", one, one.fields()));
        council.say("indicators, readings, commentary and judgements");
    }

    private void indicator(int position, DemoEntry indicator) {
        ObjectNode fields = indicator.without("targets", "comparators", "readings", "refused")
                .put("position", position).put("supplier", supplier(indicator)).put("knownOn", reportedOn());
        fields.set("measures", recommendations(indicator));
        String code = indicator.text("code");
        council.post(manager, home + "/indicators", indicator, fields);
        council.names().give("indicator:" + code, code);
        String self = home + "/indicators/" + code;
        indicator.each("targets").forEach(target -> council.post(manager, self + "/targets", target, known(target.without())));
        indicator.each("comparators").forEach(other -> council.post(manager, self + "/comparators", other, known(other.without())));
        readings(indicator, self + "/readings/");
    }

    private void readings(DemoEntry indicator, String self) {
        String supplier = council.agency(supplier(indicator));
        for (DemoEntry refused : indicator.each("refused")) {
            council.post(supplier, home + "/readings", refused, submission(indicator, List.of(refused)));
        }
        List<DemoEntry> readings = indicator.each("readings");
        if (!readings.isEmpty()) {
            JsonNode submitted = council.step(supplier, home + "/readings", indicator, submission(indicator, readings));
            for (int i = 0; i < readings.size(); i++) {
                String id = submitted.get("items").get(i).get("id").asText();
                council.step(manager, self + id + "/acceptance", readings.get(i), null);
            }
        }
    }

    private ObjectNode submission(DemoEntry indicator, List<DemoEntry> readings) {
        ObjectNode all = JsonNodeFactory.instance.objectNode().put("draft", false);
        for (DemoEntry reading : readings) {
            all.withArray("readings").add(known(reading.without("expect").put("reportedOn", reportedOn()))
                    .put("indicator", indicator.text("code"))
                    .put("provisional", reading.is("provisional"))
                    .put("illustrative", reading.is("illustrative")));
        }
        return all;
    }

    private void commentary(DemoEntry commentary) {
        council.post(manager, home + "/commentary", commentary, known(commentary.without().put("writtenOn", reportedOn())));
    }

    /** All a council's figures were known when they were reported, years before they came into Touchstone. */
    private ObjectNode known(ObjectNode fields) {
        return fields.put("knownOn", reportedOn());
    }

    private String reportedOn() {
        return council.file().text("reportedOn");
    }

    private String supplier(DemoEntry indicator) {
        return indicator.has("supplier") ? indicator.text("supplier") : council.file().text("lead");
    }

    private ArrayNode recommendations(DemoEntry indicator) {
        ArrayNode references = JsonNodeFactory.instance.arrayNode();
        for (JsonNode measured : indicator.fields().path("measures")) {
            references.add(council.names().reference(indicator, "recommendation:" + measured.asText()));
        }
        return references;
    }
}
