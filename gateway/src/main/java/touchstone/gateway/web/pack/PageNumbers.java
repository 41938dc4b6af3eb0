package touchstone.gateway.web.pack;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import touchstone.gateway.web.documents.PdfWriter;

/** Numbers the pages of a pack through: at the top on the right, as whoever reads the page holds it. */
final class PageNumbers {
    private static final float SIZE = 8;
    private static final float FROM_EDGE = 18;
    private static final float EM = 1000;

    private PageNumbers() {}

    static void stamp(PDDocument pack) throws IOException {
        try (InputStream letters = PdfWriter.font()) {
            PDFont font = PDType0Font.load(pack, letters);
            int number = 1;
            for (PDPage page : pack.getPages()) {
                stamp(pack, page, font, "Pack page %d of %d".formatted(number++, pack.getNumberOfPages()));
            }
        }
    }

    private static void stamp(PDDocument pack, PDPage page, PDFont font, String words) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(pack, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT); // no part of what a screen reader reads
            content.beginText();
            content.setFont(font, SIZE);
            content.setTextMatrix(place(page.getCropBox(), Math.floorMod(page.getRotation(), 360), font.getStringWidth(words) * SIZE / EM));
            content.showText(words);
            content.endText();
            content.endMarkedContent();
        }
    }

    /** Where text of that width begins, turned as the page is turned. */
    private static Matrix place(PDRectangle box, int turned, float width) {
        boolean lies = turned % 180 != 0;
        float right = (lies ? box.getHeight() : box.getWidth()) - FROM_EDGE - width;
        float up = (lies ? box.getWidth() : box.getHeight()) - FROM_EDGE;
        float left = box.getLowerLeftX();
        float bottom = box.getLowerLeftY();
        return Matrix.getRotateInstance(Math.toRadians(turned), switch (turned) {
            case 90 -> left + box.getWidth() - up;
            case 180 -> left + box.getWidth() - right;
            case 270 -> left + up;
            default -> left + right;
        }, switch (turned) {
            case 90 -> bottom + right;
            case 180 -> bottom + box.getHeight() - up;
            case 270 -> bottom + box.getHeight() - right;
            default -> bottom + up;
        });
    }
}
