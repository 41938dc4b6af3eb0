package touchstone.gateway.web.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.Response;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class FigureSheetPageTest {
    private static final String PAGE = "/isle-of-wight/figures/enter";
    private static Browser manager;

    @BeforeEach
    void somebodyEnters() {
        Callers.council("isle-of-wight");
        if (manager == null) {
            manager = Browser.signedIn("sheet-manager", Callers.open("isle-of-wight", "sheet-manager", Role.PROGRAMME_MANAGER).then().extract().path("password"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void what_is_taken_away_and_sent_back_is_there_already(String format) {
        Response sheet = manager.asks().accept("*/*").get(PAGE + "." + format + "?period=2013-03-31");
        sheet.then().statusCode(200).header("Content-Disposition", "attachment; filename=\"figures-isle-of-wight-2013-03-31." + format + "\"");
        send(sheet.asByteArray()).then().statusCode(422).body(containsString("There is nothing new in the file. 1 figure of it is there already."));
    }

    @Test
    void columns_come_in_any_order_and_all_that_a_row_says_is_carried() {
        Recorded.written = "";
        Document page = Jsoup.parse(send("note;denominator;numerator;title;provisional;known since\nTwo late;73;61;Child protection audits done;yes;31 March 2013\n;;;Contacts followed up;;\n".getBytes(UTF_8)).asString());
        assertTrue(page.text().contains("1 figure of the file is filled in below and not saved yet."), page.text());
        assertEquals("61", page.select("[name='readings[0].numerator']").val());
        assertEquals("Two late", page.select("[name='readings[0].note']").val());
        assertEquals("yes", page.select("[name='readings[0].provisional']").val());
        assertEquals("2013-03-31", page.select("[name='readings[0].knownOn']").val());
        assertEquals("= 83.6 %", page.select("#said-0").text());
        assertTrue(Recorded.written.contains("readings/checks"), Recorded.written);
    }

    @Test
    void each_error_is_named_by_its_cell() {
        send(workbook(sheet -> {
            row(sheet, 0, "indicator", "numerator", "denominator", "reported on", "period");
            row(sheet, 6, "protection-audits", "sixty", 73, "31/04/2013", "2013-03-31");
            row(sheet, 7, "foster-homes", 1, 2, "", "");
            row(sheet, 8, "contacts-followed-up", "", "", "30/04/2013", "2012/13");
        })).then().statusCode(422).body(allOf(containsString("B7: must be a number such as 1,234 or 5.9"), containsString("D7: 31/04/2013 is not a date"),
                containsString("A8: nothing here is called “foster-homes”"), containsString("E9: 2012/13 is not the period of this page, 31 Mar 2013")));
    }

    @ParameterizedTest
    @MethodSource
    void what_is_no_sheet_of_figures_is_refused_in_words(byte[] file, String words) {
        Recorded.written = "";
        send(file).then().statusCode(422).body(containsString(words));
        assertEquals("", Recorded.written);
    }

    static Stream<Arguments> what_is_no_sheet_of_figures_is_refused_in_words() {
        return Stream.of(Arguments.of(new byte[2_200_000], "larger than 2 MB"), Arguments.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}, "This is no spreadsheet."),
                Arguments.of(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}, "old Excel workbook"), Arguments.of("A letter, and no table".getBytes(UTF_8), "Row 1: give headings"),
                Arguments.of("indicator,value\n\"open,5\n".getBytes(UTF_8), "quotation mark"),
                Arguments.of(zip("letter.txt", 10), "This is no spreadsheet."), Arguments.of(zip("xl/worksheets/sheet1.xml", 40 << 20), "unpacks to far more"),
                Arguments.of(zip("xl/worksheets/sheet1.xml", 10), "damaged"),
                Arguments.of(workbook(sheet -> sheet.formula(1, 1, "1+1")), "B2 is a formula"),
                Arguments.of(workbook(sheet -> {
                    sheet.value(0, 0, "indicator");
                    sheet.range(1, 1, 2, 2).merge();
                }), "merged cells"));
    }

    @Test
    void what_is_typed_is_computed_beside_it_and_half_of_it_is_not_wrong_yet() {
        Recorded.written = "";
        manager.submit(PAGE + "/check", Map.of("period", "2013-03-31", "paste", "", "readings[0].indicator", "protection-audits", "readings[0].numerator", "61",
                "readings[0].denominator", "73")).then().statusCode(200).body(allOf(containsString("<output id=\"said-0\""), containsString("= 83.6"), not(containsString("<html"))));
        assertTrue(Recorded.written.contains("readings/checks"), Recorded.written);
        Recorded.written = "";
        manager.submit(PAGE + "/check", Map.of("period", "2013-03-31", "paste", "", "readings[0].indicator", "protection-audits", "readings[0].numerator", "61"))
                .then().statusCode(200).body(not(containsString("= ")));
        assertEquals("", Recorded.written);
        manager.submit(PAGE + "/check", Map.of("period", "2013-03-31", "paste", "", "readings[1].indicator", "contacts-followed-up", "readings[1].stated", "many"))
                .then().statusCode(200).body(containsString("must be a number"));
    }

    private static Response send(byte[] file) {
        return manager.asks().contentType("multipart/form-data").multiPart("csrf", manager.csrf()).multiPart("period", "2013-03-31")
                .multiPart("file", "figures.xlsx", file).post("/isle-of-wight/figures/sheet");
    }

    private static byte[] workbook(Consumer<Worksheet> filled) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", null)) {
            filled.accept(book.newWorksheet("Figures"));
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, cells[column].toString());
            }
        }
    }

    private static byte[] zip(String name, int zeros) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[zeros]);
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        return bytes.toByteArray();
    }
}
