package touchstone.gateway.web.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import touchstone.gateway.web.documents.paper.PaperDocument;

/**
 * A paper as PDF that assistive technology reads (PDF/UA): tagged, in its language, with its title, bookmarks and fonts.
 * It is made of the same template as the print page. Nothing is fetched while it is made.
 */
@ApplicationScoped
public class PdfWriter {
    private static final String FONT = "Liberation Sans";
    private static final String FONTS = "/liberation/";
    private static final String STYLES = "/META-INF/resources/assets/paper.css";

    static {
        XRLog.setLoggingEnabled(false); // it writes to the console, of style sheets that browsers understand
    }

    public byte[] write(PaperDocument paper) {
        return write(PaperPage.Templates.paper(PaperView.inFile(paper, styles())).render());
    }

    /** @param html a whole page that needs nothing else; drawings in it are SVG */
    public byte[] write(String html) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(PdfWriter::font, FONT, 400, FontStyle.NORMAL, true)
                .useFont(() -> open(FONTS + "LiberationSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                .useUriResolver((base, uri) -> null)
                .useSVGDrawer(new BatikSVGDrawer())
                .addDOMMutator(PdfWriter::addBookmarks)
                .withProducer("Touchstone")
                .withHtmlContent(html, null)
                .toStream(file);
        try {
            builder.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toByteArray();
    }

    /** Each part, and under it its items. */
    private static void addBookmarks(Document paper) {
        Element bookmarks = paper.createElement("bookmarks");
        NodeList all = paper.getElementsByTagName("*");
        Element part = null;
        for (int i = 0; i < all.getLength(); i++) {
            Element heading = (Element) all.item(i);
            if ("h2".equals(heading.getTagName())) {
                part = (Element) bookmarks.appendChild(bookmark(heading));
            } else if ("h3".equals(heading.getTagName()) && part != null) {
                part.appendChild(bookmark(heading));
            }
        }
        paper.getElementsByTagName("head").item(0).appendChild(bookmarks);
    }

    private static Element bookmark(Element heading) {
        Element mark = heading.getOwnerDocument().createElement("bookmark");
        mark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
        mark.setAttribute("href", "#" + heading.getAttribute("id"));
        return mark;
    }

    /** The sheet that papers are set by. */
    public static String styles() {
        try (InputStream sheet = open(STYLES)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The letters of every file. */
    public static InputStream font() {
        return open(FONTS + "LiberationSans-Regular.ttf");
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(resource), resource);
    }
}
