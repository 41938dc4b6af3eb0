package touchstone.gateway.web.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the first sheet of a workbook, or comma-separated values. */
public final class SheetReader {
    private static final long LARGEST = 2L * 1024 * 1024;
    private static final int MOST_ROWS = 2_000;

    private SheetReader() {}

    /** Rows that are not blank, headings first; {@link UnreadableSheet} for what is none, or too large. */
    public static List<SheetRow> read(Path file) throws UnreadableSheet {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableSheet("The file is larger than 2 MB. Send fewer rows, without pictures.");
            }
            byte[] content = Files.readAllBytes(file);
            List<SheetRow> rows = (begins(content, 'P', 'K', 3, 4) ? WorkbookRows.of(file.toFile()) : CsvRows.of(content)).stream().filter(row -> !row.isBlank()).toList();
            if (rows.size() > MOST_ROWS) {
                throw new UnreadableSheet("The file has more than 2,000 rows. Send fewer.");
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UnreadableSheet("The file cannot be read. Save it as an Excel workbook (.xlsx) or as CSV, and send it again.");
        }
    }

    static boolean begins(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
