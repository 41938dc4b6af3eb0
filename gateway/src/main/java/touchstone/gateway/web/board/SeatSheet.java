package touchstone.gateway.web.board;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import touchstone.contracts.governance.body.membership.NewMembership;

/**
 * Seats as they are copied from a spreadsheet: a row each, its cells parted by tabs or commas. The columns stand in the
 * order of {@link SeatColumn}, or under headings of their own.
 *
 * @param seats  those that could be read
 * @param wrong  what could not be read, a sentence each, beginning with the row
 */
record SeatSheet(List<Line> seats, List<String> wrong) {
    private static final ObjectReader CSV = new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

    /** A seat and the row that it stands in, counted as in the sheet. */
    record Line(int row, NewMembership seat) {}

    /** @param agencies names by slug */
    static SeatSheet read(String pasted, Map<String, String> agencies) {
        List<Line> seats = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<SeatColumn> columns = List.of(SeatColumn.values());
        List<String[]> rows = rows(pasted, wrong);
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = Arrays.stream(rows.get(i)).map(cell -> cell == null ? "" : cell.strip()).toList();
            if (i == 0 && SeatColumn.isHeading(cells)) {
                columns = SeatColumn.of(cells, wrong);
            } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                SeatRow row = new SeatRow(i + 1, columns, cells, agencies);
                seats.add(new Line(row.number(), row.read(wrong)));
            }
        }
        return new SeatSheet(seats, wrong);
    }

    List<NewMembership> members() {
        return seats.stream().map(Line::seat).toList();
    }

    /** The row in which a seat stands. */
    int row(int seat) {
        return seat < seats.size() ? seats.get(seat).row() : seat + 1;
    }

    private static List<String[]> rows(String pasted, List<String> wrong) {
        CsvSchema parted = CsvSchema.emptySchema().withColumnSeparator(separator(pasted));
        List<String[]> rows = new ArrayList<>();
        try (MappingIterator<String[]> each = CSV.with(parted).readValues(pasted)) {
            while (each.hasNextValue()) {
                rows.add(each.nextValue());
            }
        } catch (IOException unreadable) {
            wrong.add("Row %d: a quotation mark is opened and not closed. Expected: \"…\" around a cell, or none.".formatted(rows.size() + 1));
        }
        return rows;
    }

    /** Spreadsheets copy with tabs; what was written by hand has commas, or semicolons where those are for decimals. */
    private static char separator(String pasted) {
        String first = pasted.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        return pasted.indexOf('\t') >= 0 ? '\t' : first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
    }
}
