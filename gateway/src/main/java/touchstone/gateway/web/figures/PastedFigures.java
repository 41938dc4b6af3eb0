package touchstone.gateway.web.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import touchstone.contracts.metrics.entry.EntryRow;
import touchstone.gateway.web.form.Form;

/**
 * A block of a spreadsheet in the grid: a line belongs to the row whose title or code it begins with, else to the one at its
 * place; its last cells are numerator, denominator and value, or the value alone.
 *
 * @param form    the grid with what was pasted; lines that belong to no row stay pasted
 * @param unknown what those lines begin with
 */
record PastedFigures(Form form, List<String> unknown) {
    private static final List<String> FIELDS = List.of("numerator", "denominator", "stated");

    static PastedFigures of(Form grid, List<EntryRow> rows) {
        Form form = grid;
        List<String> left = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> lines = grid.value("paste").lines().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            int named = place(rows, cells[0].strip());
            int row = named >= 0 ? named : isFigure(cells[0]) && i < rows.size() ? i : -1;
            if (row < 0) {
                left.add(lines.get(i));
                unknown.add(cells[0].strip());
            } else {
                form = filled(form, row, rows.get(row), List.of(cells).subList(named < 0 ? 0 : 1, cells.length));
            }
        }
        return new PastedFigures(form.with("paste", String.join("\n", left)), unknown);
    }

    private static Form filled(Form form, int row, EntryRow of, List<String> cells) {
        List<String> fields = !of.computed() || cells.size() == 1 ? List.of("stated") : FIELDS;
        List<String> given = of.computed() ? cells : cells.stream().filter(cell -> !cell.isBlank()).toList();
        Form filled = form;
        for (int i = 0; i < Math.min(fields.size(), given.size()); i++) {
            filled = filled.with("readings[" + row + "]." + fields.get(i), given.get(i));
        }
        return filled;
    }

    private static boolean isFigure(String cell) {
        return cell.isBlank() || EntryTable.MARKS.containsKey(cell.strip()) || cell.matches("[-\\d\\s,.%£]+");
    }

    private static int place(List<EntryRow> rows, String name) {
        return IntStream.range(0, rows.size()).filter(i -> EntryView.name(rows.get(i)).equalsIgnoreCase(name)
                || rows.get(i).breakdown() == null && Objects.equals(rows.get(i).indicator(), name)).findFirst().orElse(-1);
    }
}
