package touchstone.gateway.web.export;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import touchstone.gateway.status.words.SpreadsheetText;

/** A table as comma-separated values. A text that a spreadsheet would take for a formula stays a text. */
final class CsvTable {
    private static final CsvMapper CSV = new CsvMapper();

    private CsvTable() {}

    static void write(ExportTable table, OutputStream out) throws IOException {
        try (SequenceWriter writer = CSV.writer().writeValues(out)) {
            writer.write(table.headings().stream().map(SpreadsheetText::harmless).toArray());
            for (Iterator<List<Object>> rows = table.rows().iterator(); rows.hasNext(); ) {
                writer.write(rows.next().stream().map(CsvTable::cell).toArray());
            }
        }
    }

    private static Object cell(Object value) {
        return value == null ? "" : value instanceof Number ? value : SpreadsheetText.harmless(value.toString());
    }
}
