package touchstone.gateway.web.pack;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.web.documents.PdfWriter;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/**
 * A pack as one PDF. Whatever may be large lies in files while it is made: the papers as they come from their owner, what is
 * being merged, and the pack itself.
 */
@ApplicationScoped
class PackWriter {
    private static final long LARGEST = 100_000_000;
    private static final int MOST_PAGES = 3000;
    private static final long MEGA = 1_000_000;
    private static final String UNKNOWN_PAGE = "000";

    @RestClient GovernanceClient.PaperContents contents;

    private final ParallelCalls together;
    private final PdfWriter pdf;

    PackWriter(ParallelCalls together, PdfWriter pdf) {
        this.together = together;
        this.pdf = pdf;
    }

    /** The pack in a file that the caller deletes; 422 when it would be too large. */
    Path write(String authority, Pack pack) {
        requireRoom(pack);
        List<MergedPaper> papers = new ArrayList<>();
        try {
            UUID meeting = pack.facts().meeting().id();
            for (PackPaper paper : pack.merged()) {
                papers.add(MergedPaper.open(paper, fetch(authority, meeting, paper)));
            }
            return merge(pack, papers);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } finally {
            papers.forEach(PackWriter::close);
        }
    }

    private static void requireRoom(Pack pack) {
        long size = pack.merged().stream().mapToLong(paper -> paper.file().size()).sum();
        if (size > LARGEST) {
            throw refused("too-large", "The papers are too large for a pack", "Their PDF files have %d MB together, and a pack takes up to %d MB. Fetch them one by one from the page of the meeting."
                    .formatted(size / MEGA, LARGEST / MEGA));
        }
    }

    private File fetch(String authority, UUID meeting, PackPaper paper) {
        return together.ask(() -> contents.content(authority, meeting, paper.paper().id(), paper.file().number())).get();
    }

    /** The front is set twice: how many pages it has decides on which page each paper begins. */
    private Path merge(Pack pack, List<MergedPaper> papers) throws IOException {
        int front = pages(pdf.write(pack.front(places(pack, papers, null))));
        int pages = front + papers.stream().mapToInt(MergedPaper::pages).sum();
        if (pages > MOST_PAGES) {
            throw refused("too-large", "The papers are too long for a pack", "Together they have %d pages, and a pack takes up to %d. Fetch them one by one from the page of the meeting."
                    .formatted(pages, MOST_PAGES));
        }
        Path file = Files.createTempFile("pack", ".pdf");
        try (PDDocument merged = Loader.loadPDF(pdf.write(pack.front(places(pack, papers, front))), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            PackBookmarks bookmarks = new PackBookmarks(merged);
            for (MergedPaper paper : papers) {
                if (paper.pages() > 0) {
                    int first = merged.getNumberOfPages();
                    append(merged, paper);
                    bookmarks.add(paper.paper(), merged.getPage(first));
                }
            }
            merged.getDocumentCatalog().setMetadata(null); // it claims of all pages what is so of the front's
            PageNumbers.stamp(merged);
            merged.save(file.toFile());
            return file;
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private static void append(PDDocument merged, MergedPaper paper) {
        try {
            new PDFMergerUtility().appendDocument(merged, paper.pdf());
        } catch (IOException | RuntimeException damaged) { // PDFBox throws either, as the file is wrong
            throw refused("unmergeable", "A paper cannot be merged", "The PDF of “%s” is damaged. Bring it anew, or fetch the papers one by one from the page of the meeting."
                    .formatted(paper.paper().paper().title()));
        }
    }

    /** @param front how many pages come before the first paper; null while nobody knows */
    private static Map<PackPaper, String> places(Pack pack, List<MergedPaper> papers, Integer front) {
        Map<PackPaper, String> places = new HashMap<>();
        pack.papers().forEach(paper -> places.put(paper, "Attached apart: this kind of file cannot be merged"));
        int next = front == null ? 0 : front + 1;
        for (MergedPaper paper : papers) {
            places.put(paper.paper(), paper.fault() != null ? "Attached apart: " + paper.fault() : front == null ? UNKNOWN_PAGE : String.valueOf(next));
            next += paper.pages();
        }
        return places;
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument front = Loader.loadPDF(pdf)) {
            return front.getNumberOfPages();
        }
    }

    private static ProblemException refused(String type, String title, String detail) {
        return Problems.of(422, type, title, detail, List.of());
    }

    private static void close(MergedPaper paper) {
        try {
            paper.close();
        } catch (IOException open) {
            throw new UncheckedIOException(open);
        }
    }
}
