package touchstone.gateway.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook of one sheet. Texts are cells of text, which no spreadsheet computes. */
final class XlsxTable {
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_000;
    private static final int ROWS_AT_ONCE = 200;

    private XlsxTable() {}

    static void write(ExportTable table, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Touchstone", null)) {
            Worksheet sheet = book.newWorksheet(table.name().substring(0, Math.min(LONGEST_NAME, table.name().length())));
            sheet.freezePane(0, 1);
            for (int column = 0; column < table.headings().size(); column++) {
                sheet.inlineString(0, column, table.headings().get(column));
                sheet.style(0, column).bold().set();
            }
            int row = 1;
            for (Iterator<List<Object>> rows = table.rows().iterator(); rows.hasNext(); row++) {
                write(sheet, row, rows.next());
                if (row % ROWS_AT_ONCE == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void write(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cells.get(column) instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            } else if (cells.get(column) != null) {
                String text = cells.get(column).toString();
                sheet.inlineString(row, column, text.substring(0, Math.min(LONGEST_TEXT, text.length())));
            }
        }
    }
}
