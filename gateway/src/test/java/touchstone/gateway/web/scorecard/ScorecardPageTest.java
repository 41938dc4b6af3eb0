package touchstone.gateway.web.scorecard;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.Response;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class ScorecardPageTest {
    private static final String FIGURES = "/stockton-on-tees/metrics";

    @BeforeEach
    void council() {
        Callers.council("stockton-on-tees");
    }

    @AfterEach
    void everyoneAnswersAgain() {
        Recorded.silent = "nobody";
        Recorded.broken = "nowhere";
    }

    @Test
    void one_sentence_says_what_the_figures_show() {
        page(FIGURES + "?asAt=2013-06-13").body(containsString(
                "Of 5 indicators 3 have a figure; 1 got better, none got worse and none misses a target, though 1 target cannot be "
                        + "held against a figure. 1 text disagrees with its table."));
    }

    @Test
    void a_text_and_a_table_that_disagree_are_marked_at_both() {
        page(FIGURES + "?asAt=2013-06-13").body(allOf(containsString("the text says 16"),
                containsString("the text says 16 %, the table 15.1 % (353 of 2,336).")));
    }

    @Test
    void blank_stays_blank() {
        Document page = Jsoup.parse(page(FIGURES + "?asAt=2013-06-13").extract().asString());
        Element row = page.select("#section-outputs tbody tr:contains(Children in need)").first();
        assertEquals(List.of("1,617", "\\", "", "", "", "", "", ""), row.select("td").stream().map(Element::text).toList());
        assertTrue(page.select("#section-processes").text().contains("No figure yet: Child protection reviews on time"), page.select("#section-processes").text());
        assertTrue(!page.text().contains("null"));
    }

    @Test
    void nothing_stands_twice_and_what_no_row_shows_is_named_once_with_its_parts() {
        Document page = Jsoup.parse(page(FIGURES).extract().asString());
        assertEquals(1, page.select("main a[href$=/re-referrals]").size());
        assertTrue(page.select("#others").text().contains("South 1 35.7"), page.select("#others").text());
        assertTrue(page.select("#others").text().contains("20 Feb 2013"));
    }

    @Test
    void a_row_draws_its_figures_and_says_which_way_they_move() {
        Element row = Jsoup.parse(page(FIGURES).extract().asString()).select("#section-outputs tbody tr:contains(Re-referrals)").first();
        assertEquals("2010/11: 19\u00a0%, 2011/12: 18\u00a0%, 2012/13: 15.1\u00a0%", row.selectFirst("svg.spark").attr("aria-label"));
        assertEquals("↓ Better", row.select("[data-label=Direction]").text());
    }

    @Test
    void year_and_periods_are_chosen_in_the_address() {
        Document page = Jsoup.parse(page(FIGURES + "?asAt=2013-06-13&periods=months").extract().asString());
        assertEquals(List.of("2013/14", "Months"), page.select(".filters [aria-current]").eachText());
        assertEquals("/stockton-on-tees/metrics?year=2012/13&periods=months&asAt=2013-06-13", page.select(".filters a:contains(2012/13)").attr("href"));
        given().accept("text/html").get(FIGURES + "?periods=weeks").then().statusCode(400);
    }

    @Test
    void a_table_is_taken_away_as_it_was_asked_for() throws IOException {
        Response csv = given().accept("*/*").get(FIGURES + ".csv?asAt=2013-06-13");
        csv.then().statusCode(200).contentType("text/csv; charset=UTF-8").header("Content-Disposition", "attachment; filename=\"scorecard-stockton-on-tees-2013-14.csv\"");
        assertTrue(csv.asString().startsWith("section,measure,part,unit,\"2012/13 number\",\"2012/13 number, out of\",\"2012/13 % or rate\",\"2013/14 Q1\","), csv.asString());
        assertTrue(csv.asString().replace("\"", "").contains("Outputs,Re-referrals,,%,353,2336,15.1,,,,,Better,No target,"), csv.asString());
        String readings = given().accept("*/*").get(FIGURES + "/re-referrals/readings.csv").asString();
        assertTrue(readings.replace("\"", "").contains("re-referrals,Re-referrals,2012/13,,,353,2336,15.1,%,"), readings);
        given().accept("*/*").get(FIGURES + "/nothing/readings.csv").then().statusCode(404);
    }

    @Test
    void a_workbook_holds_numbers_as_numbers_and_words_as_words() throws IOException {
        Response xlsx = given().accept("*/*").get(FIGURES + ".xlsx?asAt=2013-06-13");
        xlsx.then().statusCode(200);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            Row row = rows.stream().filter(one -> one.getCellText(1).equals("Re-referrals")).findFirst().orElseThrow();
            assertEquals(CellType.NUMBER, row.getCell(6).getType());
            assertEquals("15.1", row.getCellRawValue(6).orElseThrow());
            assertEquals(CellType.STRING, row.getCell(1).getType());
        }
    }

    @Test
    void a_fault_is_a_calm_page_with_a_reference_and_nothing_of_its_inside() {
        Recorded.broken = "/indicators";
        given().accept("text/html").get(FIGURES).then().statusCode(500).body(allOf(containsString("Something went wrong here"),
                containsString("Reference: <code>"), not(containsString("Exception")), not(containsString("java."))));
    }

    private static ValidatableResponse page(String address) {
        return given().accept("text/html").get(address).then().statusCode(200);
    }
}
