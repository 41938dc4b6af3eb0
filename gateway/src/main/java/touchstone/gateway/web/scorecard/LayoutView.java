package touchstone.gateway.web.scorecard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.scorecard.ColumnKind;
import touchstone.contracts.metrics.scorecard.FigurePart;
import touchstone.contracts.metrics.scorecard.LayoutColumn;
import touchstone.contracts.metrics.scorecard.LayoutRow;
import touchstone.contracts.metrics.scorecard.LayoutSection;
import touchstone.contracts.metrics.scorecard.ScorecardLayout;
import touchstone.gateway.web.form.Form;
import touchstone.platform.problem.WireNames;

/**
 * What the page of the layout shows. Lines are counted from 0; after those that are there one more of each is empty.
 *
 * @param indicators all there are
 * @param shown      the form that comes back as it was typed; null for none
 * @param done       what was done a moment ago; null for nothing
 */
public record LayoutView(String authority, ScorecardLayout layout, List<Indicator> indicators, Form shown, LayoutSaved done) {
    static final String FORM = "layout";

    /** A field of the form. */
    public record Cell(String name, String label, String value, String error) {}

    /**
     * A line that is there or, at the end, an empty one.
     *
     * @param name     of what it is; "" for an empty one
     * @param fields   beginning of its fields' names: "rows[0]."
     * @param identity what it is, as a hidden field says it
     */
    public record Line(String name, String fields, String identity) {}

    /** As it is kept, or as it was typed. */
    public Form form() {
        return Form.of(FORM).or(shown);
    }

    public boolean isTyped() {
        return form().isRefused() || !form().typed().isEmpty();
    }

    public List<Line> columns() {
        return lines("columns", layout.columns().size());
    }

    public List<Line> sections() {
        return lines("sections", layout.sections().size());
    }

    private static List<Line> lines(String name, int there) {
        return IntStream.rangeClosed(0, there).mapToObj(i -> new Line(i < there ? String.valueOf(i + 1) : "", name + "[" + i + "].", "")).toList();
    }

    public List<Line> rows() {
        List<Line> lines = new ArrayList<>();
        for (LayoutSection section : layout.sections()) {
            for (LayoutRow row : section.rows()) {
                String part = row.breakdown() == null ? "" : ", " + row.breakdown().name();
                lines.add(new Line(titleOf(row.indicator()) + part, "rows[" + lines.size() + "].", identity(row.indicator(), row.breakdown())));
            }
        }
        return lines;
    }

    static String identity(String indicator, Breakdown part) {
        return part == null ? indicator : indicator + "|" + part.by() + "=" + part.name();
    }

    private String titleOf(String code) {
        return indicators.stream().filter(one -> one.code().equals(code)).map(Indicator::title).findFirst().orElse(code);
    }

    /** Those without a row. */
    public List<Indicator> unplaced() {
        List<String> placed = layout.sections().stream().flatMap(section -> section.rows().stream()).map(LayoutRow::indicator).toList();
        return indicators.stream().filter(one -> !placed.contains(one.code())).toList();
    }

    public Cell cell(Line line, String field, String label) {
        String name = line.fields() + field;
        return new Cell(name, label, isTyped() ? form().value(name) : kept(name), form().error(name));
    }

    public boolean chosen(Line line, String field, String value) {
        return cell(line, field, "").value().equals(value);
    }

    /** What the layout says in a field; "" where it says nothing. */
    private String kept(String name) {
        String group = name.replaceAll("\\[.*", "");
        int number = Integer.parseInt(name.replaceAll("\\D", ""));
        String field = name.replaceAll(".*\\.", "");
        return switch (group) {
            case "columns" -> number < layout.columns().size() ? kept(layout.columns().get(number), field, number) : next(field, number);
            case "sections" -> number < layout.sections().size() ? kept(layout.sections().get(number), field, number) : next(field, number);
            default -> keptRow(number, field);
        };
    }

    /** An empty line has the next place. */
    private static String next(String field, int number) {
        return switch (field) {
            case "place" -> String.valueOf(number + 1);
            case "stage" -> WireNames.of(Stage.OUTPUT);
            default -> "";
        };
    }

    private static String kept(LayoutColumn column, String field, int number) {
        return text(switch (field) {
            case "place" -> String.valueOf(number + 1);
            case "kind" -> WireNames.of(column.kind());
            case "period" -> ColumnPeriodWords.said(column.period());
            case "shows" -> column.shows() == null ? "" : WireNames.of(column.shows());
            default -> column.heading();
        });
    }

    private static String kept(LayoutSection section, String field, int number) {
        return switch (field) {
            case "place" -> String.valueOf(number + 1);
            case "stage" -> WireNames.of(section.stage());
            default -> section.title();
        };
    }

    private String keptRow(int number, String field) {
        int before = 0;
        for (int i = 0; i < layout.sections().size(); i++) {
            List<LayoutRow> rows = layout.sections().get(i).rows();
            if (number < before + rows.size()) {
                LayoutRow row = rows.get(number - before);
                return text(switch (field) {
                    case "place" -> String.valueOf(number - before + 1);
                    case "section" -> String.valueOf(i);
                    case "shows" -> row.shows() == null ? "" : WireNames.of(row.shows());
                    default -> row.title();
                });
            }
            before += rows.size();
        }
        return "";
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    public List<ColumnKind> kinds() {
        return Arrays.asList(ColumnKind.values());
    }

    public List<FigurePart> showings() {
        return Arrays.asList(FigurePart.values());
    }

    public List<Stage> stages() {
        return Arrays.asList(Stage.values());
    }

    public String word(Enum<?> constant) {
        return WireNames.of(constant);
    }

    public String base() {
        return "/" + authority + "/figures/layout";
    }
}
