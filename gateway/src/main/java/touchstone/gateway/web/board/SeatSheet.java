package touchstone.gateway.web.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import touchstone.contracts.governance.body.membership.NewMembership;
import touchstone.gateway.web.form.PastedRows;

/**
 * Seats as they are copied from a spreadsheet: a row each, its cells parted by tabs or commas. The columns stand in the
 * order of {@link SeatColumn}, or under headings of their own.
 *
 * @param seats  those that could be read
 * @param wrong  what could not be read, a sentence each, beginning with the row
 */
record SeatSheet(List<Line> seats, List<String> wrong) {
    /** A seat and the row that it stands in, counted as in the sheet. */
    record Line(int row, NewMembership seat) {}

    /** @param agencies names by slug */
    static SeatSheet read(String pasted, Map<String, String> agencies) {
        List<Line> seats = new ArrayList<>();
        PastedRows rows = PastedRows.of(pasted);
        List<String> wrong = rows.wrong();
        List<SeatColumn> columns = List.of(SeatColumn.values());
        for (int i = 0; i < rows.cells().size(); i++) {
            List<String> cells = rows.cells().get(i);
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
}
