package touchstone.gateway.web.sheet;

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
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import touchstone.contracts.Problem;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.spreadsheet.SheetRow;
import touchstone.platform.problem.Problems;

/**
 * Rows as they are copied from a spreadsheet, their cells parted by tabs, commas or semicolons.
 *
 * @param cells of each row, without the blanks around them; empty rows too, so that rows count as in the sheet
 * @param wrong what could not be read, a sentence each, beginning with the row
 */
public record PastedRows(List<List<String>> cells, List<String> wrong) {
    private static final ObjectReader CSV = new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);
    private static final int MOST_BLANK = 2_000;

    public static PastedRows of(String pasted) {
        CsvSchema parted = CsvSchema.emptySchema().withColumnSeparator(separator(pasted));
        List<List<String>> rows = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        try (MappingIterator<String[]> each = CSV.with(parted).readValues(pasted)) {
            while (each.hasNextValue()) {
                rows.add(Arrays.stream(each.nextValue()).map(cell -> cell == null ? "" : cell.strip()).toList());
            }
        } catch (IOException unreadable) {
            wrong.add("Row %d: a quotation mark is opened and not closed. Expected: \"…\" around a cell, or none.".formatted(rows.size() + 1));
        }
        return new PastedRows(rows, wrong);
    }

    /** The rows of a file as they would be pasted: each counts as in the sheet, its cells are parted by tabs. */
    public static String pasted(List<SheetRow> rows) {
        StringBuilder pasted = new StringBuilder();
        int next = 1;
        for (SheetRow row : rows) {
            pasted.append("\t\n".repeat(Math.max(0, Math.min(MOST_BLANK, row.number() - next))));
            pasted.append(row.cells().stream().map(PastedRows::quoted).collect(Collectors.joining("\t"))).append('\n');
            next = row.number() + 1;
        }
        return pasted.toString();
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\t\n\r\"].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Spreadsheets copy with tabs; what was written by hand has commas, or semicolons where those are for decimals. */
    private static char separator(String pasted) {
        String first = pasted.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        return pasted.indexOf('\t') >= 0 ? '\t' : first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
    }

    /** The form, refused with every sentence; what is found first is not all. */
    public static Form refused(Form form, String field, List<String> wrong) {
        return wrong.isEmpty() ? form : form.refused(Problems.invalid(wrong.stream().map(words -> new Problem.Item(field, words)).toList()).problem());
    }

    /**
     * What the owner says of the second of a list, said of its row.
     *
     * @param list the contract's name of the list: "members"
     * @param row  in which the thing at a place of the list stands
     */
    public static Form byRow(Form form, String field, String list, IntUnaryOperator row) {
        if (form.errors().isEmpty()) {
            return form;
        }
        Pattern place = Pattern.compile(Pattern.quote(list) + "\\[(\\d+)].*");
        return form.refused(Problems.invalid(form.errors().stream().map(item -> {
            Matcher found = place.matcher(String.valueOf(item.field()));
            return found.matches() ? new Problem.Item(field, "Row %d: %s".formatted(row.applyAsInt(Integer.parseInt(found.group(1))), item.detail())) : item;
        }).toList()).problem());
    }
}
