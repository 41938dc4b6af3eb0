package touchstone.gateway.web.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import touchstone.contracts.Problem;
import touchstone.contracts.metrics.indicator.AddsUp;
import touchstone.contracts.metrics.indicator.Counting;
import touchstone.contracts.metrics.indicator.Dimension;
import touchstone.contracts.metrics.indicator.Part;
import touchstone.contracts.metrics.indicator.Relation;
import touchstone.contracts.metrics.indicator.RelationKind;
import touchstone.contracts.metrics.indicator.Subject;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.WireNames;

/** Reads whom or what an indicator counts and how that adds up; a split or a relation without a name is left out. */
final class CountingForm {
    private final FormReader typed;
    private final Map<String, String> places = new HashMap<>();
    private final Counting counting;

    private CountingForm(FormReader typed) {
        this.typed = typed;
        Subject subject = typed.choice(Subject.class, "subject", "Choose whom or what it counts.");
        typed.require("subject");
        this.counting = new Counting(subject, typed.numberOrNull("threshold", "Give a number from 1 to 100."), addsUp("addsUp"), dimensions(), relations());
    }

    static CountingForm read(FormReader typed) {
        return new CountingForm(typed);
    }

    Counting counting() {
        return counting;
    }

    private AddsUp addsUp(String field) {
        return typed.choice(AddsUp.class, field, "Choose how its figures add up.");
    }

    private List<Dimension> dimensions() {
        List<Dimension> dimensions = new ArrayList<>();
        for (int i = 0; typed.form().typed().containsKey("dimensions[" + i + "].by"); i++) {
            String at = "dimensions[" + i + "].";
            String by = typed.text(at + "by", "Say what it is split by, such as team.");
            List<Part> parts = parts(at + "parts");
            AddsUp adds = addsUp(at + "addsUp");
            if (by != null || !parts.isEmpty()) {
                places.put("dimensions[" + dimensions.size() + "]", "dimensions[" + i + "]");
                dimensions.add(new Dimension(by, adds, parts));
            }
        }
        return dimensions;
    }

    /** One to a line; one that begins with a dash is a part of the last line with one dash less. */
    private List<Part> parts(String field) {
        List<Part> parts = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (String line : typed.lines(field)) {
            String name = line.replaceFirst("^[-–\\s]+", "");
            int depth = (int) line.substring(0, line.length() - name.length()).chars().filter(sign -> sign == '-' || sign == '–').count();
            if (depth > above.size()) {
                typed.wrong(field, "“%s” has more dashes than the line above it allows.".formatted(line));
            } else {
                above.subList(depth, above.size()).clear();
                parts.add(new Part(name, depth == 0 ? null : above.get(depth - 1)));
                above.add(name);
            }
        }
        return parts;
    }

    private List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; typed.form().typed().containsKey("relations[" + i + "].kind"); i++) {
            String at = "relations[" + i + "].";
            RelationKind kind = typed.choice(RelationKind.class, at + "kind", "Choose what it counts of the other.");
            String other = typed.text(at + "indicator", "Choose the other indicator.");
            if (kind != null || other != null) {
                places.put("relations[" + relations.size() + "]", "relations[" + i + "]");
                relations.add(new Relation(kind, other));
            }
        }
        return relations;
    }

    /** The form's field of what the contract calls so. */
    String place(String field) {
        String path = field.replaceFirst("^counting\\.", "");
        String line = path.replaceFirst("(^[^.]*]).*", "$1");
        return places.containsKey(line) ? places.get(line) + path.substring(line.length()) : path.equals("dimensions") ? "dimensions[0].by" : path.equals("relations") ? "relations[0].indicator" : path;
    }

    Form told(Form sent) {
        Problem problem = sent.problem();
        return problem == null || problem.errors() == null || problem.errors().isEmpty() ? sent
                : sent.refused(Problems.invalid(problem.errors().stream().map(item -> item.field() == null ? item : new Problem.Item(place(item.field()), item.detail())).toList()).problem());
    }

    static Form of(String id, Counting counting, int version) {
        Form form = Form.of(id).with("version", String.valueOf(version)).with("subject", WireNames.of(counting.subject())).with("threshold", String.valueOf(counting.threshold()))
                .with("addsUp", wire(counting.addsUp()));
        for (int i = 0; i < counting.dimensions().size(); i++) {
            Dimension dimension = counting.dimensions().get(i);
            form = form.with("dimensions[" + i + "].by", dimension.by()).with("dimensions[" + i + "].addsUp", wire(dimension.addsUp())).with("dimensions[" + i + "].parts", lines(dimension.parts()));
        }
        for (int i = 0; i < counting.relations().size(); i++) {
            Relation relation = counting.relations().get(i);
            form = form.with("relations[" + i + "].kind", WireNames.of(relation.kind())).with("relations[" + i + "].indicator", relation.indicator());
        }
        return form;
    }

    private static String wire(AddsUp adds) {
        return adds == null ? "" : WireNames.of(adds);
    }

    private static String lines(List<Part> parts) {
        Map<String, Integer> depths = new HashMap<>();
        parts.forEach(part -> depths.put(part.name(), part.within() == null ? 0 : depths.get(part.within()) + 1));
        return parts.stream().map(part -> "- ".repeat(depths.get(part.name())) + part.name()).collect(Collectors.joining("\n"));
    }
}
