package touchstone.gateway.web.spreadsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Comma-separated values as spreadsheets write them: with commas, semicolons or tabs, in UTF-8 or as Windows has it. */
final class CsvRows {
    private static final CsvMapper CSV = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private CsvRows() {}

    static List<SheetRow> of(byte[] content) throws IOException, UnreadableSheet {
        if (SheetReader.begins(content, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new UnreadableSheet("This is an old Excel workbook (.xls). Save it as .xlsx or as CSV, and send it again.");
        }
        String text = text(content);
        if (text.chars().anyMatch(one -> one < ' ' && one != '\n' && one != '\r' && one != '\t')) {
            throw new UnreadableSheet("This is no spreadsheet. Send an Excel workbook (.xlsx) or a CSV file.");
        }
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        List<SheetRow> rows = new ArrayList<>();
        try (MappingIterator<String[]> lines = CSV.readerFor(String[].class).with(schema).readValues(text)) {
            while (lines.hasNext()) {
                rows.add(new SheetRow(rows.size() + 1, Arrays.stream(lines.next()).map(CsvRows::cell).toList()));
            }
        } catch (JsonProcessingException | RuntimeJsonMappingException broken) {
            throw new UnreadableSheet("Row " + (rows.size() + 1) + " of the file cannot be read: a quotation mark may be open. Save it as an Excel workbook (.xlsx) or as CSV anew.");
        }
        return rows;
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static char separator(String text) {
        String headings = text.lines().findFirst().orElse("");
        return headings.contains("\t") ? '\t' : headings.chars().filter(one -> one == ';').count() > headings.chars().filter(one -> one == ',').count() ? ';' : ',';
    }

    /** What we wrote so that no spreadsheet takes it for a formula. */
    private static String cell(String text) {
        return text == null ? "" : text.matches("(?s)'[=+@\\t\\r-].*") ? text.substring(1) : text.strip();
    }
}
