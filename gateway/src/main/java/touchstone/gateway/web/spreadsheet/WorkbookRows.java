package touchstone.gateway.web.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel workbook. It is looked through in bounds before anything of it is kept. */
final class WorkbookRows {
    private static final long MOST_UNPACKED = 32L * 1024 * 1024;
    /** Without its format a day is a number. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 5_000;
    private static final String MERGED = "<mergeCell ";
    private static final String SHEETS = "xl/worksheets/";

    private WorkbookRows() {}

    static List<SheetRow> of(File file) throws IOException, UnreadableSheet {
        requireHarmless(file);
        try (ReadableWorkbook book = new ReadableWorkbook(file, WITH_FORMATS); Stream<Row> rows = book.getFirstSheet().openStream()) {
            List<SheetRow> read = new ArrayList<>();
            for (Iterator<Row> each = rows.iterator(); each.hasNext() && read.size() < MOST_ROWS; ) {
                Row row = each.next();
                read.add(row(row));
            }
            return read;
        } catch (RuntimeException damaged) {
            throw new UnreadableSheet("The workbook is damaged. Save it anew as .xlsx or as CSV, and send it again.");
        }
    }

    private static SheetRow row(Row row) throws UnreadableSheet {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(MOST_COLUMNS, row.getCellCount()); column++) {
            Cell cell = row.hasCell(column) ? row.getCell(column) : null;
            if (cell != null && cell.getType() == CellType.FORMULA) {
                throw new UnreadableSheet(new SheetRow(row.getRowNum(), List.of()).name(column) + " is a formula. Paste values only, and send it again.");
            }
            cells.add(cell == null ? "" : text(cell).strip());
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format = cell.getDataFormatString();
        boolean day = format != null && format.replaceAll("\\[[^]]*]|\"[^\"]*\"", "").matches("(?i).*[dy].*");
        return day ? cell.asDate().toLocalDate().toString() : plain(new BigDecimal(cell.getRawValue()));
    }

    /** As it was typed: a workbook keeps 0.1 with the digits of a computer. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.scale() > 4 ? number.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros() : number;
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }

    private static void requireHarmless(File file) throws IOException, UnreadableSheet {
        boolean sheet = false;
        long left = MOST_UNPACKED;
        try (ZipFile zip = new ZipFile(file)) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                boolean ofSheet = part.getName().startsWith(SHEETS);
                sheet |= ofSheet;
                try (InputStream content = zip.getInputStream(part)) {
                    left -= unpacked(content, left, ofSheet);
                }
            }
        }
        if (!sheet) {
            throw new UnreadableSheet("This is no spreadsheet. Send an Excel workbook (.xlsx) or a CSV file.");
        }
    }

    /** How many bytes a part unpacks to, none of which is kept. */
    private static long unpacked(InputStream part, long most, boolean sheet) throws IOException, UnreadableSheet {
        byte[] buffer = new byte[8192];
        String last = "";
        long size = 0;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            size += read;
            if (size > most) {
                throw new UnreadableSheet("The workbook unpacks to far more than a table needs. Send fewer rows, without pictures.");
            }
            String text = sheet ? last + new String(buffer, 0, read, UTF_8) : "";
            if (text.contains(MERGED)) {
                throw new UnreadableSheet("The sheet has merged cells. Take the merging off, so that each value stands in a cell of its own, and send it again.");
            }
            last = text.substring(Math.max(0, text.length() - MERGED.length()));
        }
        return size;
    }
}
