package touchstone.gateway.web.pack;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;

/**
 * The PDF of a paper, lying in a file, on its way into a pack.
 *
 * @param pdf   null where it cannot be merged
 * @param fault why it cannot be; null where it can
 */
record MergedPaper(PackPaper paper, File file, PDDocument pdf, String fault) implements Closeable {

    /** What in it would run, ask, or lead elsewhere than its pages is left out. */
    static MergedPaper open(PackPaper paper, File file) {
        try {
            PDDocument pdf = Loader.loadPDF(file, IOUtils.createTempFileOnlyStreamCache());
            if (pdf.isEncrypted()) {
                pdf.close();
                return new MergedPaper(paper, file, null, "protected, so it cannot be merged");
            }
            disarm(pdf.getDocumentCatalog());
            return new MergedPaper(paper, file, pdf, null);
        } catch (IOException | RuntimeException unreadable) { // PDFBox throws either, as the file is wrong
            return new MergedPaper(paper, file, null, "protected or damaged, so it cannot be merged");
        }
    }

    private static void disarm(PDDocumentCatalog catalog) {
        catalog.setDocumentOutline(null);
        catalog.setAcroForm(null);
        for (COSName what : new COSName[] {COSName.OPEN_ACTION, COSName.AA, COSName.NAMES, COSName.DESTS, COSName.THREADS}) {
            catalog.getCOSObject().removeItem(what);
        }
    }

    int pages() {
        return pdf == null ? 0 : pdf.getNumberOfPages();
    }

    @Override
    public void close() throws IOException {
        if (pdf != null) {
            pdf.close();
        }
        Files.deleteIfExists(file.toPath());
    }
}
