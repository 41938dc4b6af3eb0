package touchstone.gateway.web.metrics;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.Response;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class MetricsPageTest {
    private static final String AUDITS = "/isle-of-wight/metrics/protection-audits";
    private static final String FIGURES = "/stockton-on-tees/metrics";

    @BeforeEach
    void council() {
        Callers.council("stockton-on-tees");
    }

    @AfterEach
    void everyoneAnswersAgain() {
        Recorded.silent = "nobody";
        Recorded.instead = told -> told;
        Recorded.broken = "nowhere";
    }

    @Test
    void an_indicator_says_in_words_what_its_figure_means() {
        page(FIGURES + "/re-referrals").body(allOf(containsString("better, since lower is better"), containsString("353 of 2,336"),
                containsString("percentage only, not checked"), containsString("No target is set."), containsString("down from 18")));
    }

    @Test
    void what_is_said_of_it_is_marked_where_the_table_says_otherwise() {
        page(FIGURES + "/re-referrals").body(allOf(containsString("class=\"disputed\""), containsString("the text says 16 %, the table 15.1 % (353 of 2,336).")));
    }

    @Test
    void who_may_comments_on_an_indicator_and_is_led_to_where_it_stands() {
        Callers.council("isle-of-wight");
        Browser manager = Browser.signedIn("commenting-manager", Callers.open("isle-of-wight", "commenting-manager", Role.PROGRAMME_MANAGER).path("password"));
        manager.submit(AUDITS + "/commentary", Map.of("period", "2012/13", "kind", "commentary", "text", "Rising to 70 %", "open", "true")).then().statusCode(303)
                .header("Location", containsString("/metrics/protection-audits#text-01a1fcb2-2b0b-7d1c-a574-104fbaab2f77"));
        assertTrue(Recorded.written.contains("\"indicator\":\"protection-audits\"") && Recorded.written.contains("\"open\":true"), Recorded.written);
        manager.submit(AUDITS + "/commentary", Map.of("period", "2012/13", "kind", "commentary", "text", "")).then().statusCode(422).body(containsString("Say what the figures mean."));
        manager.submit("/isle-of-wight/figures/commentary", Map.of("period", "2012/13", "kind", "headline", "text", "Rising", "stage", "output")).then().statusCode(303);
        assertTrue(Recorded.written.contains("\"stage\":\"output\""), Recorded.written);
    }

    @Test
    void when_what_is_said_cannot_be_reached_the_figures_stand() {
        Recorded.silent = "/commentary";
        page(FIGURES + "/re-referrals").body(allOf(containsString("353 of 2,336"), containsString("cannot be reached just now")));
    }

    @Test
    void a_chart_is_drawn_with_real_text_and_says_what_it_shows() {
        Callers.council("isle-of-wight");
        Document page = Jsoup.parse(page(AUDITS).extract().asString());
        Elements charts = page.select("#chart svg");
        assertEquals(List.of("drawn wide", "drawn narrow"), charts.eachAttr("class"));
        for (Element chart : charts) {
            assertEquals("img", chart.attr("role"));
            assertEquals("Child protection audits done, XmR chart", chart.selectFirst("title").text());
            assertTrue(chart.selectFirst("desc").text().replace('\u00a0', ' ').startsWith("From 61 % in January 2011 to 70 % in January 2013. 2012-12 is special cause"));
            assertTrue(chart.select("text").eachText().containsAll(List.of("Re-based", "Target 55", "Mean 47.70", "Jan 13")), chart.select("text").eachText().toString());
            assertEquals(1, chart.select("path.improving").size());
            assertEquals("January 2013: 70 %, provisional, not counted yet", chart.select("path.aside title").text().replace('\u00a0', ' '));
            assertEquals(4, chart.select("path.limit").size());
            assertEquals(List.of(), chart.select("[style]"));
        }
        page.select("#chart svg *[id]").eachAttr("id").forEach(id -> assertEquals(1, page.select("#" + id).size(), id));
        assertTrue(page.select("#chart .means").text().contains("◆ Special cause, improving. 2012-12 is special cause"));
        assertTrue(page.select("#chart .means").text().contains("✕ Misses its target."));
        assertEquals(2, page.select(".multiples svg[role=img]").size());
    }

    @Test
    void few_figures_are_bars_and_two_points_are_no_verdict() {
        page(FIGURES + "/re-referrals?chart=xmr").body(allOf(containsString("Re-referrals, bar chart"), not(containsString("XmR chart")),
                containsString("Nothing is concluded before there are 12 points; there are 2.")));
    }

    @ParameterizedTest
    @CsvSource({"svg, image/svg+xml, <svg xmlns", "png, image/png, \u2030PNG", "pdf, application/pdf, %PDF-1"})
    void a_chart_is_taken_away_as_a_file(String format, String type, String begins) {
        Callers.council("isle-of-wight");
        Response file = given().accept("*/*").get(AUDITS + "/run." + format);
        file.then().statusCode(200).contentType(type);
        assertTrue(new String(file.asByteArray(), Charset.forName("windows-1252")).startsWith(begins));
        given().header("If-None-Match", file.header("ETag")).get(AUDITS + "/run." + format).then().statusCode(304);
    }

    @Test
    void a_file_that_is_drawn_reads_on_its_own() throws IOException {
        Callers.council("isle-of-wight");
        Document svg = Jsoup.parse(given().get(AUDITS + "/xmr.svg").asString(), "", Parser.xmlParser());
        assertEquals(List.of("#ffffff"), svg.select("path.sheet").eachAttr("fill"));
        try (PDDocument pdf = Loader.loadPDF(given().get(AUDITS + "/xmr.pdf").asByteArray())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Every figure") && text.contains("December 2012"), text);
            assertTrue(hasColour(new PDFRenderer(pdf).renderImage(0, 2), 0x1d57a6), "the mark of the improvement is drawn");
        }
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(given().get(AUDITS + "/xmr.png").asByteArray()));
        assertEquals(1520, picture.getWidth());
        assertTrue(hasColour(picture, 0x1d57a6), "the mark of the improvement is drawn");
        given().get(FIGURES + "/re-referrals/xmr.svg").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"svg, image/svg+xml", "png, image/png"})
    void small_charts_are_taken_away_in_one_drawing(String format, String type) throws IOException {
        Callers.council("isle-of-wight");
        String by = Jsoup.parse(page(AUDITS).extract().asString()).select("a[href*=/parts." + format + "]").attr("href");
        Response file = given().accept("*/*").get(by);
        file.then().statusCode(200).contentType(type);
        if (format.equals("png")) {
            assertEquals(960, ImageIO.read(new ByteArrayInputStream(file.asByteArray())).getWidth());
        } else {
            Document svg = Jsoup.parse(file.asString(), "", Parser.xmlParser());
            assertEquals(List.of("translate(0 0)", "translate(240 0)"), svg.select("g").eachAttr("transform"));
            assertEquals("0 0 480 120", svg.selectFirst("svg").attr("viewBox"));
        }
        given().accept("*/*").get(AUDITS + "/parts." + format + "?by=nothing").then().statusCode(404);
    }

    @Test
    void where_no_figure_counts_yet_a_provisional_one_stands_beside_the_verdict() {
        Callers.council("isle-of-wight");
        Recorded.instead = told -> told.contains("\"splitBy\"") && !told.contains("\"items\"") ? provisional(told) : told;
        page(AUDITS).body(allOf(containsString("<strong>No figure yet</strong>: 39.7\u00a0% in 22 Feb 2013, provisionally")));
    }

    @Test
    void what_is_said_of_a_key_figure_stands_on_the_page_of_the_programme() {
        Callers.council("isle-of-wight");
        page("/isle-of-wight").body(allOf(containsString("Audits wait for two moderators."), containsString("Programme manager on 22 Feb 2013")));
    }

    /** The same, with its latest figure set aside. */
    private static String provisional(String told) {
        ObjectMapper mapper = new ObjectMapper();
        try {
            ObjectNode standing = (ObjectNode) mapper.readTree(told);
            JsonNode latest = standing.replace("latest", null);
            standing.putNull("splitBy");
            standing.putArray("parts");
            standing.putArray("aside").addObject().put("reason", "provisional").put("words", "It may still change.").set("reading", latest);
            return mapper.writeValueAsString(standing);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void when_the_series_cannot_be_reached_the_figures_stand() {
        Recorded.silent = "/series";
        page(FIGURES + "/re-referrals").body(allOf(containsString("353 of 2,336"), containsString("The chart cannot be drawn just now")));
    }

    @Test
    void who_keeps_the_programme_re_bases_and_withdraws() {
        Callers.council("isle-of-wight");
        Browser manager = Browser.signedIn("figures-manager", Callers.open("isle-of-wight", "figures-manager", Role.PROGRAMME_MANAGER).path("password"));
        manager.submit(AUDITS + "/rebases", Map.of("from", "2012-06-01", "cause", "One front door", "baseline", "")).then().statusCode(303);
        assertTrue(Recorded.written.contains("\"cause\":\"One front door\""), Recorded.written);
        page(AUDITS).body(allOf(containsString("It began a month later"), not(containsString("Re-base the limits"))));
    }

    @Test
    void who_keeps_the_programme_sets_targets_records_others_and_withdraws_what_was_wrong() {
        Callers.council("isle-of-wight");
        Browser manager = Browser.signedIn("targets-manager", Callers.open("isle-of-wight", "targets-manager", Role.PROGRAMME_MANAGER).path("password"));
        manager.asks().accept("text/html").get(AUDITS).then().body(containsString("Withdraw it"));
        writes(manager, "/targets", Map.of("from", "2012-04-01", "value", "59 %", "source", "Plan"), "\"value\":59");
        writes(manager, "/targets/01a1fcb2-2b0b-7d1c-a574-104fbaab2e77/withdrawal", Map.of("reason", "The plan says 59"), "The plan says 59");
        writes(manager, "/comparators", Map.of("kind", "region", "name", "South East", "period", "2012/13", "value", "48.5", "source", "Survey"), "\"value\":48.5");
        writes(manager, "/definitions", Map.of("version", "0", "from", "2013-04-01", "text", "Audits moderated"), "Audits moderated");
        writes(manager, "/retirement", Map.of("version", "0", "from", "2014-04-01", "reason", "Done with"), "Done with");
        manager.submit(AUDITS + "/targets", Map.of("from", "", "value", "much", "source", "Plan")).then().statusCode(422)
                .body(allOf(containsString("Give the first day, such as 2016-04-01."), containsString("must be a number such as 1,234 or 5.9"), containsString("value=\"much\"")));
        page(AUDITS).body(allOf(containsString("Digits swapped"), containsString("recorded 13 Jun 2013"), not(containsString("Withdraw it"))));
    }

    private static void writes(Browser manager, String form, Map<String, String> typed, String written) {
        manager.submit(AUDITS + form, typed).then().statusCode(303);
        assertTrue(Recorded.written.contains(written), Recorded.written);
    }

    @Test
    void who_keeps_the_programme_sets_up_and_corrects_indicators() {
        Callers.council("isle-of-wight");
        Browser manager = Browser.signedIn("indicators-manager", Callers.open("isle-of-wight", "indicators-manager", Role.PROGRAMME_MANAGER).path("password"));
        Map<String, String> typed = new HashMap<>(Map.of("title", "Audits done", "code", "audits-done", "definition", "All done", "stage", "process", "unit", "count",
                "polarity", "high", "frequency", "quarterly", "precision", "0", "position", "0", "source", "Log"));
        typed.put("periods", "quarter\nfinancial year");
        manager.submit("/isle-of-wight/figures/indicators/new", typed).then().statusCode(303);
        assertTrue(Recorded.written.contains("\"periods\":[\"quarter\",\"year\"]"), Recorded.written);
        typed.put("measures", "r2");
        manager.submit("/isle-of-wight/figures/indicators/new", typed).then().statusCode(303);
        assertTrue(Recorded.written.contains("\"measures\":[\"touchstone:plans:recommendation:01a1fcb1-bbcf-7492-a5c6-9d36a531c703\"]"), Recorded.written);
        typed.put("measures", "R2\nR99");
        manager.submit("/isle-of-wight/figures/indicators/new", typed).then().statusCode(422).body(containsString("“R99” is no recommendation here. Expected, one to a line: R2."));
        typed.put("measures", "");
        typed.put("periods", "fortnight");
        manager.submit("/isle-of-wight/figures/indicators/new", typed).then().statusCode(422).body(containsString("Write one kind of period to a line"));
        manager.asks().accept("text/html").get(AUDITS + "/edit").then().statusCode(200).body(containsString("value=\"Child protection audits done\""));
    }

    @Test
    void there_is_no_page_of_what_is_not_measured() {
        given().accept("text/html").get(FIGURES + "/nothing").then().statusCode(404);
    }

    private static boolean hasColour(BufferedImage picture, int colour) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .anyMatch(i -> (picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 0xffffff) == colour);
    }

    private static ValidatableResponse page(String address) {
        return given().accept("text/html").get(address).then().statusCode(200);
    }
}
