package touchstone.gateway.web.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchstone.contracts.Problem;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.scorecard.ColumnKind;
import touchstone.contracts.metrics.scorecard.FigurePart;
import touchstone.contracts.metrics.scorecard.LayoutColumn;
import touchstone.contracts.metrics.scorecard.LayoutRow;
import touchstone.contracts.metrics.scorecard.LayoutSection;
import touchstone.contracts.metrics.scorecard.NewScorecardLayout;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.platform.problem.Problems;

/** Reads a layout: lines in the order of their places; one whose place is emptied is taken out. */
final class LayoutForm {
    private final FormReader typed;
    private final Map<String, String> places = new HashMap<>();
    private final NewScorecardLayout layout;

    /** @param number of the line in the form, by which its fields are called */
    private record Placed<T>(int place, int number, T thing) {}

    private LayoutForm(FormReader typed) {
        this.typed = typed;
        this.layout = new NewScorecardLayout(columns(), sections());
    }

    static LayoutForm read(FormReader typed) {
        return new LayoutForm(typed);
    }

    NewScorecardLayout layout() {
        return layout;
    }

    private List<LayoutColumn> columns() {
        List<Placed<LayoutColumn>> columns = new ArrayList<>();
        for (int number : numbers("columns")) {
            String at = "columns[" + number + "].";
            ColumnKind chosen = typed.choice(ColumnKind.class, at + "kind", "Choose what the column shows.");
            LayoutColumn column = new LayoutColumn(chosen, typed.text(at + "heading"), ColumnPeriodWords.written(typed.text(at + "period")),
                    typed.choice(FigurePart.class, at + "shows", "Choose how much of the figure is shown."));
            boolean empty = chosen == null && column.heading() == null && column.period() == null;
            ColumnKind kind = chosen != null ? chosen : column.period() == null ? ColumnKind.LATEST : ColumnKind.FIGURE;
            place(at, columns, number, new LayoutColumn(kind, column.heading(), column.period(), column.shows()), empty);
        }
        return sorted("columns", columns);
    }

    private List<LayoutSection> sections() {
        Map<Integer, List<Placed<LayoutRow>>> rows = rows();
        List<Placed<LayoutSection>> sections = new ArrayList<>();
        for (int number : numbers("sections")) {
            String at = "sections[" + number + "].";
            String title = typed.text(at + "title");
            place(at, sections, number, new LayoutSection(title, typed.choice(Stage.class, at + "stage", "Choose a stage."), List.of()), title == null && !rows.containsKey(number));
        }
        sections.sort(Comparator.comparingInt(Placed::place));
        List<LayoutSection> sorted = new ArrayList<>();
        for (Placed<LayoutSection> section : sections) {
            String path = "sections[" + sorted.size() + "]";
            places.put(path, "sections[" + section.number() + "]");
            sorted.add(new LayoutSection(section.thing().title(), section.thing().stage(), sorted(path + ".rows", rows.getOrDefault(section.number(), List.of()))));
        }
        return sorted;
    }

    private Map<Integer, List<Placed<LayoutRow>>> rows() {
        Map<Integer, List<Placed<LayoutRow>>> rows = new HashMap<>();
        for (int number : numbers("rows")) {
            String at = "rows[" + number + "].";
            String identity = typed.typed(at + "is");
            place(at, rows.computeIfAbsent(section(at + "section"), none -> new ArrayList<>()), number, new LayoutRow(identity.replaceFirst("\\|.*", ""), part(identity),
                    typed.text(at + "title"), typed.choice(FigurePart.class, at + "shows", "Choose how much of the figure is shown.")), false);
        }
        String added = typed.text("add");
        if (added != null) {
            List<Placed<LayoutRow>> last = rows.computeIfAbsent(section("into"), none -> new ArrayList<>());
            last.add(new Placed<>(Integer.MAX_VALUE, -1, new LayoutRow(added, null, null, null)));
        }
        return rows;
    }

    private int section(String field) {
        String number = typed.typed(field);
        return number.matches("\\d{1,2}") ? Integer.parseInt(number) : 0;
    }

    private static Breakdown part(String identity) {
        String part = identity.contains("|") ? identity.substring(identity.indexOf('|') + 1) : "";
        return part.contains("=") ? new Breakdown(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1)) : null;
    }

    /** An unreadable place keeps nothing else from being read. */
    private <T> void place(String at, List<Placed<T>> among, int number, T thing, boolean empty) {
        Integer place = typed.numberOrNull(at + "place", "Give its place as a number, such as 3.");
        if (!empty && !typed.typed(at + "place").isEmpty()) {
            among.add(new Placed<>(place == null ? number : place, number, thing));
        }
    }

    /** Two of one place stay in the order in which they stood. */
    private <T> List<T> sorted(String path, List<Placed<T>> things) {
        List<Placed<T>> sorted = things.stream().sorted(Comparator.comparingInt(Placed::place)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            int number = sorted.get(i).number();
            places.put(path + "[" + i + "]", number < 0 ? "add" : (path.endsWith("rows") ? "rows" : path) + "[" + number + "]");
        }
        return sorted.stream().map(Placed::thing).toList();
    }

    private List<Integer> numbers(String group) {
        return typed.form().typed().keySet().stream().filter(field -> field.matches(group + "\\[\\d{1,3}]\\.\\w+"))
                .map(field -> Integer.valueOf(field.replaceAll("\\D", ""))).distinct().sorted().toList();
    }

    /** The form's field of what the contract calls so. */
    String place(String field) {
        String line = field.replaceAll("\\.\\w+$", "");
        String placed = places.get(line);
        return placed == null ? field : placed.equals("add") ? placed : placed + field.substring(line.length()).replace(".indicator", ".place");
    }

    Form told(Form sent) {
        Problem problem = sent.problem();
        return problem == null || problem.errors() == null || problem.errors().isEmpty() ? sent
                : sent.refused(Problems.invalid(problem.errors().stream().map(item -> item.field() == null ? item : new Problem.Item(place(item.field()), item.detail())).toList()).problem());
    }
}
