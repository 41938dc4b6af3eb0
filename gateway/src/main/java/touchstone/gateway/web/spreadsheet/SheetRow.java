package touchstone.gateway.web.spreadsheet;

import java.util.List;

/**
 * A row of a spreadsheet, its cells as text.
 *
 * @param number as spreadsheets count: the first row is 1
 */
public record SheetRow(int number, List<String> cells) {
    private static final int LETTERS = 26;

    /** "" where the row has no such cell. */
    public String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** As people call a cell: "C7". */
    public String name(int column) {
        return letters(column) + number;
    }

    private static String letters(int column) {
        return (column < LETTERS ? "" : letters(column / LETTERS - 1)) + (char) ('A' + column % LETTERS);
    }
}
