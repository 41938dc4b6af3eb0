package touchstone.gateway.web.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rows under columns, which stand in the order of their constants or under headings of their own, in any order.
 *
 * @param rows  those that hold something, with what cannot be read of each as it is found
 * @param wrong what could not be read, a sentence each, beginning with the row
 */
public record PastedTable<C extends Enum<C> & SheetColumn>(List<PastedRow<C>> rows, List<String> wrong) {
    private static final int MOST_TITLES = 10;

    public static <C extends Enum<C> & SheetColumn> PastedTable<C> of(String pasted, Class<C> columns) {
        PastedRows all = PastedRows.of(pasted);
        List<C> known = List.of(columns.getEnumConstants());
        List<PastedRow<C>> rows = new ArrayList<>();
        int headed = headed(all, known);
        List<C> heads = headed < 0 ? known : headings(headed + 1, all.cells().get(headed), known, all.wrong());
        for (int i = headed + 1; i < all.cells().size(); i++) {
            List<String> cells = all.cells().get(i);
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(row(i + 1, heads, cells, columns, all.wrong()));
            }
        }
        return new PastedTable<>(rows, all.wrong());
    }

    /** The row in which the thing at a place of the list stands, both counted as people see them. */
    public int row(int place) {
        return place < rows.size() ? rows.get(place).number() : place + 1;
    }

    /** Where the headings stand, which may be under the title of a sheet; -1 for nowhere. */
    private static <C extends SheetColumn> int headed(PastedRows all, List<C> known) {
        for (int i = 0; i < Math.min(MOST_TITLES, all.cells().size()); i++) {
            List<C> named = all.cells().get(i).stream().flatMap(cell -> called(cell, known).stream()).toList();
            if (named.stream().anyMatch(SheetColumn::marksHeadings) && (i == 0 || named.size() > 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Null for a heading that is known to nobody, which is said; what stands below it is passed over. */
    private static <C extends Enum<C> & SheetColumn> List<C> headings(int row, List<String> cells, List<C> known, List<String> wrong) {
        cells.stream().filter(cell -> !cell.isEmpty() && called(cell, known).isEmpty()).forEach(cell ->
                wrong.add("Row %d: the heading “%s” is not known. Expected: %s; take out a column that is none of them.".formatted(row, cell,
                        known.stream().map(SheetColumn::heading).collect(Collectors.joining(", ")))));
        List<C> heads = new ArrayList<>();
        cells.forEach(cell -> heads.add(called(cell, known).orElse(null)));
        return heads;
    }

    private static <C extends SheetColumn> Optional<C> called(String cell, List<C> known) {
        String said = cell.toLowerCase(Locale.UK);
        return known.stream().filter(column -> column.heading().toLowerCase(Locale.UK).equals(said) || column.also().contains(said)).findFirst();
    }

    private static <C extends Enum<C> & SheetColumn> PastedRow<C> row(int number, List<C> heads, List<String> cells, Class<C> columns, List<String> wrong) {
        Map<C, String> values = new EnumMap<>(columns);
        for (int i = 0; i < Math.min(heads.size(), cells.size()); i++) {
            if (heads.get(i) != null) {
                values.merge(heads.get(i), cells.get(i), (one, other) -> other.isEmpty() ? one : other);
            }
        }
        PastedRow<C> row = new PastedRow<>(number, values, wrong);
        if (cells.stream().skip(heads.size()).anyMatch(cell -> !cell.isEmpty())) {
            row.say("it has %d cells. Expected: at most %d.".formatted(cells.size(), heads.size()));
        }
        return row;
    }
}
