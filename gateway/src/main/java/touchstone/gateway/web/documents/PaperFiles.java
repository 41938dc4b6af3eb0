package touchstone.gateway.web.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import touchstone.gateway.web.cache.PageFile;
import touchstone.gateway.web.documents.paper.PaperDocument;
import touchstone.platform.problem.Problems;

/** Papers as files. */
@ApplicationScoped
class PaperFiles {
    private final PdfWriter pdf;
    private final WordWriter word;

    PaperFiles(PdfWriter pdf, WordWriter word) {
        this.pdf = pdf;
        this.word = word;
    }

    /** 422 when it is too long to be made here. */
    Response answer(PaperDocument paper, PaperFormat format) {
        if (paper.isTooLong()) {
            throw Problems.of(422, "too-long", "This paper is too long to be made into a file here",
                    "Open its print page, and let your browser print it or save it as PDF.", List.of());
        }
        byte[] content = switch (format) {
            case PDF -> pdf.write(paper);
            case DOCX -> word.write(paper);
        };
        return Response.ok(PageFile.shared(content, format.type(), paper.file() + format.ending(), paper), format.type()).build();
    }
}
