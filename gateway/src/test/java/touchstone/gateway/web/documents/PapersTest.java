package touchstone.gateway.web.documents;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.contracts.Role;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.RequestSpecification;

/** A meeting of 12 March 2013, whose third item is exempt: all that it says there speaks of Zephyr. */
@QuarkusTest
@TestProfile(Recorded.Profile.class)
class PapersTest {
    private static final String MEETING = "/isle-of-wight/meetings/01a1fcd0-08fd-705f-8114-59d2f87680e5";
    private static final String AHEAD = "/isle-of-wight/meetings/01a1fcd0-08fd-705f-8114-59d2f87680a3";
    private static final String APART = "Exempt business: not for publication";
    private static final String CLOSED = "under paragraph 2 of Schedule 12A";
    private static String password;

    @BeforeEach
    void councilWithASecretary() {
        if (password == null) {
            Callers.council("isle-of-wight");
            password = Callers.open("isle-of-wight", "clerk", Role.SECRETARIAT).then().statusCode(201).extract().path("password");
        }
    }

    @AfterEach
    void everythingIsToldAsRecorded() {
        Recorded.instead = java.util.function.UnaryOperator.identity();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agenda", "minutes", "decisions"})
    void no_paper_of_the_public_has_an_exempt_word(String paper) throws IOException {
        String page = visitor().get(MEETING + "/" + paper).then().statusCode(200).extract().asString();
        for (String text : List.of(page, text(pdf(visitor(), MEETING + "/" + paper)), word(visitor(), MEETING + "/" + paper))) {
            assertFalse(text.contains("Zephyr") || text.contains(APART), text);
            assertTrue(text.replaceAll("\\s+", " ").contains(CLOSED) && text.contains("Improvement Board"), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"agenda", "minutes", "decisions"})
    void what_is_exempt_stands_apart_at_the_end_for_those_who_read_it(String paper) throws IOException {
        String page = secretary().get(MEETING + "/" + paper).then().statusCode(200).extract().asString();
        for (String text : List.of(page, text(pdf(secretary(), MEETING + "/" + paper)), word(secretary(), MEETING + "/" + paper))) {
            int apart = text.indexOf(APART);
            assertTrue(apart > 0 && text.indexOf("Zephyr") > apart && text.lastIndexOf("Audits of case files") < apart, text);
        }
    }

    @Test
    void a_pdf_is_tagged_and_tells_its_language_its_title_its_parts_and_its_pages() throws IOException {
        try (PDDocument pdf = pdf(secretary(), MEETING + "/minutes")) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertTrue(pdf.getDocumentCatalog().getStructureTreeRoot().getKids().size() > 0);
            assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
            assertEquals("Improvement Board, minutes, 12 March 2013", pdf.getDocumentInformation().getTitle());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertTrue(new String(pdf.getDocumentCatalog().getMetadata().toByteArray()).contains("pdfuaid"));
            List<String> marks = marks(pdf.getDocumentCatalog().getDocumentOutline());
            assertEquals(List.of("Attendance", "Minutes", "1. Apologies for absence", "2. Audits of case files", "3. One family", "4. Staffing", "5. Date of the next meeting",
                    "Changed after the meeting", "Signed as a correct record", APART, "3. One family", "Action log: for members"), marks);
            String text = text(pdf);
            assertTrue(text.contains("Page 1 of " + pdf.getNumberOfPages()) && text.contains("Page " + pdf.getNumberOfPages() + " of"), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"agenda", "minutes", "decisions", "actions"})
    void a_pdf_is_as_accessible_as_the_standard_asks(String paper) {
        assertEquals(List.of(), AccessiblePdf.faults(secretary().get(MEETING + "/" + paper + ".pdf").then().statusCode(200).extract().asByteArray()));
    }

    @Test
    void every_letter_of_a_pdf_comes_with_it() throws IOException {
        try (PDDocument pdf = pdf(secretary(), MEETING + "/minutes")) {
            for (PDPage page : pdf.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(font).isEmbedded() && page.getResources().getFont(font).getName().contains("Liberation"), font.getName());
                }
            }
        }
    }

    @Test
    void a_word_file_has_headings_numbered_items_and_a_roll_in_a_table() throws IOException {
        try (XWPFDocument word = wordFile(visitor(), MEETING + "/minutes")) {
            assertEquals("Improvement Board, minutes, 12 March 2013", word.getProperties().getCoreProperties().getTitle());
            assertEquals(List.of("Attendance", "Minutes", "Changed after the meeting"), headings(word, "Heading1"));
            assertEquals(List.of("Apologies for absence", "Audits of case files", "One family", "Staffing", "Date of the next meeting"), headings(word, "Heading2"));
            assertTrue(word.getParagraphs().stream().filter(one -> "Heading2".equals(one.getStyle())).allMatch(one -> "decimal".equals(one.getNumFmt())));
            assertEquals("Assistant Director", word.getTables().get(0).getRow(2).getCell(3).getText().replaceFirst(".*: (.*), remotely, from 14:20", "$1"));
            assertTrue(word.getTables().get(0).getRow(0).isRepeatHeader());
        }
    }

    @Test
    void an_item_keeps_its_number_where_others_are_left_out() throws IOException {
        try (XWPFDocument word = wordFile(secretary(), MEETING + "/minutes")) {
            XWPFParagraph exempt = word.getParagraphs().stream().filter(one -> "Heading2".equals(one.getStyle())).reduce((one, later) -> later).orElseThrow();
            assertEquals("3", word.getNumbering().getNum(exempt.getNumID()).getCTNum().getLvlOverrideArray(0).getStartOverride().getVal().toString());
        }
    }

    @Test
    void minutes_say_what_was_decided_and_what_was_lost() {
        visitor().get(MEETING + "/minutes").then().statusCode(200).body(allOf(
                containsString("<b>Challenged:</b> Audits are to be finished by May."), containsString("<b>Not approved:</b> Audits may be closed unread."),
                containsString("5 in favour, 0 against, 1 abstained (majority)."), containsString("Takes effect on 20 March 2013, after 5 clear working days for call-in."),
                containsString("<b>Deferred:</b> The figures were not ready."), containsString("Tuesday 12 March 2013"), containsString("14:00 to 16:30"),
                containsString("Minutes confirmed on 21 May 2013"), containsString("44 of 73 audits are outstanding &amp; late."), not(containsString("Signed as"))));
    }

    @Test
    void a_page_of_the_meeting_offers_what_its_reader_can_have() {
        visitor().get(MEETING).then().body(allOf(containsString(MEETING + "/minutes.pdf"), containsString(MEETING + "/decisions.docx"), not(containsString(MEETING + "/actions"))));
        secretary().get(MEETING).then().body(containsString(MEETING + "/actions.docx"));
        visitor().get(AHEAD).then().body(allOf(containsString(AHEAD + "/agenda.pdf"), not(containsString(AHEAD + "/minutes"))));
    }

    @Test
    void what_there_is_not_for_a_reader_is_said() {
        given().accept("application/json").get(AHEAD + "/minutes.pdf").then().statusCode(404).body(containsString("Minutes are there once the meeting has begun"));
        visitor().get(MEETING + "/actions.pdf").then().statusCode(404);
        visitor().get(MEETING + "/agenda.odt").then().statusCode(404);
        visitor().get("/isle-of-wight/governance/actions.pdf").then().statusCode(303);
    }

    @Test
    void the_open_actions_of_all_bodies_are_a_paper_too() throws IOException {
        String text = text(pdf(secretary(), "/isle-of-wight/governance/actions"));
        assertTrue(text.contains("Finish the audits.") && text.contains("Head of Audit") && text.contains("not for publication"), text);
        assertTrue(word(secretary(), "/isle-of-wight/governance/actions").contains("Finish the audits."));
        secretary().get("/isle-of-wight/governance/actions.html").then().statusCode(200).body(containsString("/isle-of-wight/governance/actions.pdf"));
    }

    @Test
    void a_file_is_not_sent_again_to_who_holds_it() {
        String tag = visitor().get(MEETING + "/agenda.pdf").then().statusCode(200).header("Content-Type", "application/pdf")
                .header("Content-Disposition", "inline; filename=\"improvement-board-2013-03-12-agenda.pdf\"").extract().header("ETag");
        visitor().header("If-None-Match", tag).get(MEETING + "/agenda.pdf").then().statusCode(tag.startsWith("W/") ? 304 : 200);
    }

    @Test
    void letters_of_all_kinds_are_taken() throws IOException {
        Recorded.instead = told -> told.replace("44 of 73 audits", "44 of 73 “audits” – ﬁ é € 日本 \\ud83d\\ude00");
        assertTrue(text(pdf(visitor(), MEETING + "/minutes")).contains("“audits”"));
        assertTrue(word(visitor(), MEETING + "/minutes").contains("“audits”"));
    }

    @Test
    void a_paper_that_would_not_fit_is_refused_and_can_be_printed_all_the_same() {
        Recorded.instead = told -> told.replace("44 of 73 audits", "Audits and more audits. ".repeat(7_000));
        visitor().get(MEETING + "/minutes.pdf").then().statusCode(422).body(containsString("Open its print page"));
        visitor().get(MEETING + "/minutes").then().statusCode(200);
    }

    private static RequestSpecification visitor() {
        return given().followRedirects(false).accept("text/html,*/*");
    }

    private static RequestSpecification secretary() {
        return visitor().basicAuth("clerk", password);
    }

    private static PDDocument pdf(RequestSpecification who, String address) throws IOException {
        return Loader.loadPDF(who.get(address + ".pdf").then().statusCode(200).extract().asByteArray());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static XWPFDocument wordFile(RequestSpecification who, String address) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(who.get(address + ".docx").then().statusCode(200).extract().asByteArray()));
    }

    private static String word(RequestSpecification who, String address) throws IOException {
        try (XWPFWordExtractor text = new XWPFWordExtractor(wordFile(who, address))) {
            return text.getText();
        }
    }

    private static List<String> headings(XWPFDocument word, String style) {
        return word.getParagraphs().stream().filter(one -> style.equals(one.getStyle())).map(XWPFParagraph::getText).collect(Collectors.toList());
    }

    private static List<String> marks(PDOutlineNode node) {
        List<String> marks = new ArrayList<>();
        for (PDOutlineItem item : StreamSupport.stream(node.children().spliterator(), false).toList()) {
            marks.add(item.getTitle());
            marks.addAll(marks(item));
        }
        return marks;
    }
}
