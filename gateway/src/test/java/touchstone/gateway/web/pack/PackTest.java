package touchstone.gateway.web.pack;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.RequestSpecification;

/** The agenda of 12 March 2013 as it was published on 4 March, with its papers; whatever is exempt speaks of Zephyr. */
@QuarkusTest
@TestProfile(Recorded.Profile.class)
class PackTest {
    private static final String MEETING = "/isle-of-wight/meetings/01a1fcd0-08fd-705f-8114-59d2f87680e5";
    private static final String PACK = MEETING + "/agenda-versions/1/pack.pdf";
    private static final String EXEMPT = MEETING + "/agenda-versions/1/exempt-pack.pdf";
    private static String password;

    @BeforeEach
    void papersAndASecretary() throws IOException {
        if (password == null) {
            Callers.council("isle-of-wight");
            password = Callers.open("isle-of-wight", "packer", Role.SECRETARIAT).then().statusCode(201).extract().path("password");
        }
        Map<String, byte[]> files = new HashMap<>();
        files.put(file(1), pdf("44 of 73 audits", 3, 0, ""));
        files.put(file(3), pdf("Staffing", 2, 90, ""));
        files.put(file(4), pdf("Zephyr", 1, 0, ""));
        files.put(file(5), pdf("Zephyr earns", 1, 0, ""));
        Recorded.files = files;
    }

    @AfterEach
    void everythingIsToldAsRecorded() {
        Recorded.files = Map.of();
        Recorded.instead = UnaryOperator.identity();
    }

    @Test
    void agenda_and_papers_are_one_file_on_pages_numbered_through() throws IOException {
        try (PDDocument pack = read(visitor(), PACK)) {
            int front = pack.getNumberOfPages() - 5;
            for (int page = 1; page <= pack.getNumberOfPages(); page++) {
                assertTrue(text(pack, page).contains("Pack page %d of %d".formatted(page, pack.getNumberOfPages())), text(pack, page));
            }
            assertTrue(text(pack, front + 1).contains("44 of 73 audits, page 1") && text(pack, front + 4).contains("Staffing, page 1"));
            String contents = text(pack, 1, front).replaceAll("\\s+", " ");
            assertTrue(contents.contains("Audits of March PDF, 2 kB " + (front + 1)) && contents.contains("Staffing review PDF, 2 kB " + (front + 4)), contents);
            assertTrue(contents.contains("Figures of the audits XLSX, 34 kB Attached apart: this kind of file cannot be merged"), contents);
            assertTrue(contents.contains("Version 1 of the agenda") && contents.contains("Data as at 4 March 2013 at 09:00"), contents);
            assertFalse(contents.contains("Tabled later"), contents);
        }
    }

    @Test
    void its_bookmarks_lead_to_items_and_to_their_papers() throws IOException {
        try (PDDocument pack = read(visitor(), PACK)) {
            assertEquals(List.of("Items of business", "1. Apologies for absence", "2. Audits of case files", "Audits of March", "3. One family", "4. Staffing", "Staffing review",
                    "5. Date of the next meeting", "Papers"), marks(pack.getDocumentCatalog().getDocumentOutline()));
            PDOutlineItem staffing = mark(pack.getDocumentCatalog().getDocumentOutline(), "Staffing review");
            assertEquals(pack.getNumberOfPages() - 2, pack.getPages().indexOf(staffing.findDestinationPage(pack)));
            assertEquals("Improvement Board, agenda pack, 12 March 2013", pack.getDocumentInformation().getTitle());
            assertEquals("en-GB", pack.getDocumentCatalog().getLanguage());
            assertTrue(pack.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    @Test
    void what_is_exempt_is_a_pack_of_its_own_for_those_who_may_read_it() throws IOException {
        try (PDDocument open = read(secretary(), PACK); PDDocument apart = read(secretary(), EXEMPT)) {
            assertFalse(text(open, 1, open.getNumberOfPages()).contains("Zephyr"));
            String text = text(apart, 1, apart.getNumberOfPages()).replaceAll("\\s+", " ");
            assertTrue(text.contains("Zephyr, page 1") && text.contains("Zephyr earns, page 1") && text.contains("Exempt: not for publication") && !text.contains("44 of 73 audits, page"), text);
        }
        visitor().accept("application/json").get(EXEMPT).then().statusCode(404);
    }

    @Test
    void what_has_become_exempt_since_is_in_the_open_pack_of_nobody() throws IOException {
        Recorded.instead = told -> told.contains("\"attendance\"") ? told.replaceFirst("(\"id\": \"01a1fcd0-0940-7cd5-899c-5e95efafec02\"(?s:.)*?\"exemptParagraph\": )null", "$12") : told;
        try (PDDocument open = read(secretary(), PACK)) {
            assertFalse(text(open, 1, open.getNumberOfPages()).contains("44 of 73 audits, page"));
        }
    }

    @Test
    void a_paper_that_cannot_be_opened_is_listed_as_attached() throws IOException {
        Map<String, byte[]> files = new HashMap<>(Recorded.files);
        files.put(file(1), "%PDF-1.4 and no more".getBytes(StandardCharsets.UTF_8));
        files.put(file(3), pdf("Staffing", 2, 0, "secret"));
        Recorded.files = files;
        try (PDDocument pack = read(visitor(), PACK)) {
            String text = text(pack, 1, pack.getNumberOfPages()).replaceAll("\\s+", " ");
            assertTrue(text.contains("Attached apart: protected or damaged, so it cannot be merged") && !text.contains("Staffing, page"), text);
        }
    }

    @Test
    void nothing_that_runs_comes_with_a_paper() throws IOException {
        try (PDDocument pack = read(visitor(), PACK)) {
            assertNull(pack.getDocumentCatalog().getOpenAction());
            assertFalse(pack.getDocumentCatalog().getCOSObject().containsKey(COSName.AA) || pack.getDocumentCatalog().getAcroForm() != null);
        }
    }

    @Test
    void papers_that_are_too_large_are_refused_in_words_and_nothing_is_fetched() {
        Recorded.instead = told -> told.replace("\"size\": 2000", "\"size\": 60000000");
        visitor().accept("application/json").header("X-Correlation-Id", "too-large-a-pack").get(PACK).then().statusCode(422)
                .body("detail", containsString("have 120 MB together, and a pack takes up to 100 MB"));
        assertTrue(Recorded.asked("too-large-a-pack").stream().noneMatch(address -> address.contains("/file")), Recorded.asked("too-large-a-pack").toString());
    }

    @Test
    void there_is_a_pack_of_what_was_published_and_the_page_says_so() {
        visitor().accept("application/json").get(PACK.replace("/1/", "/2/")).then().statusCode(404);
        visitor().get(MEETING).then().body(allOf(containsString("href=\"" + PACK + "\""), not(containsString(EXEMPT)), containsString("Word, Excel and other files cannot be merged")));
        secretary().get(MEETING).then().body(containsString("href=\"" + EXEMPT + "\""));
    }

    @Test
    void no_file_is_left_behind() throws IOException {
        long before = leftOver();
        visitor().get(PACK).then().statusCode(200);
        assertEquals(before, leftOver());
    }

    private static long leftOver() throws IOException {
        try (Stream<Path> files = Files.list(new File(System.getProperty("java.io.tmpdir")).toPath())) {
            return files.filter(file -> file.getFileName().toString().matches("(?i)(pack|PDFBox|vertx|REST).*")).count();
        }
    }

    private static String file(int paper) {
        return "/api/governance" + MEETING + "/papers/01a1fcd0-0a00-7000-8000-0000000000%02d/file".formatted(paper);
    }

    /** A paper as people make them: untagged, with a script that runs when it is opened. */
    private static byte[] pdf(String words, int pages, int turned, String password) throws IOException {
        try (PDDocument paper = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage();
                page.setRotation(turned);
                paper.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(paper, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(turned), 300, 300));
                    content.showText(words + ", page " + number);
                    content.endText();
                }
            }
            paper.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('read me')"));
            if (!password.isEmpty()) {
                paper.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            paper.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static RequestSpecification visitor() {
        return given().followRedirects(false).accept("text/html,*/*");
    }

    private static RequestSpecification secretary() {
        return visitor().basicAuth("packer", password);
    }

    private static PDDocument read(RequestSpecification who, String address) throws IOException {
        return Loader.loadPDF(who.get(address).then().statusCode(200).header("Content-Type", "application/pdf").extract().asByteArray());
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        return text(pdf, page, page);
    }

    private static String text(PDDocument pdf, int first, int last) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(first);
        text.setEndPage(last);
        return text.getText(pdf);
    }

    private static PDOutlineItem mark(PDOutlineNode node, String title) {
        return all(node).stream().filter(mark -> mark.getTitle().equals(title)).findFirst().orElseThrow();
    }

    private static List<String> marks(PDOutlineNode node) {
        return all(node).stream().map(PDOutlineItem::getTitle).toList();
    }

    private static List<PDOutlineItem> all(PDOutlineNode node) {
        List<PDOutlineItem> marks = new ArrayList<>();
        for (PDOutlineItem item : StreamSupport.stream(node.children().spliterator(), false).toList()) {
            marks.add(item);
            marks.addAll(all(item));
        }
        return marks;
    }
}
