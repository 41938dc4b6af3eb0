package touchstone.gateway.web.documents;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.gateway.web.documents.paper.PaperDocument;
import touchstone.gateway.web.layout.PageLayouts;

/** The papers of a meeting: a page to print, a PDF, a Word file. */
@Path("/{authority}/meetings/{id}")
@Blocking
class PaperPage {
    private static final String KIND = "{paper:agenda|minutes|decisions|actions}";

    private final PageLayouts frames;
    private final PaperReader reader;
    private final PaperFiles files;

    PaperPage(PageLayouts frames, PaperReader reader, PaperFiles files) {
        this.frames = frames;
        this.reader = reader;
        this.files = files;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance paper(PaperView view);
    }

    @GET
    @Path("/" + KIND)
    @Allow(Role.PUBLIC)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance page(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @PathParam("paper") PaperKind paper,
            @QueryParam("asAt") LocalDate asAt) {
        String meeting = "/" + authority + "/meetings/" + id;
        String query = asAt == null ? "" : "?asAt=" + asAt;
        return Templates.paper(new PaperView(read(authority, id, paper, asAt), null, meeting + "/" + paper.word(), query, meeting + query));
    }

    @GET
    @Path("/" + KIND + ".{format:pdf|docx}")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response file(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @PathParam("paper") PaperKind paper,
            @PathParam("format") PaperFormat format,
            @QueryParam("asAt") LocalDate asAt) {
        return files.answer(read(authority, id, paper, asAt), format);
    }

    private PaperDocument read(String authority, UUID id, PaperKind paper, LocalDate asAt) {
        return reader.paper(authority, frames.nameOf(authority), id, paper, asAt);
    }
}
