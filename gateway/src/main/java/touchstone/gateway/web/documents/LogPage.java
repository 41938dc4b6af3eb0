package touchstone.gateway.web.documents;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.actionlog.LogActionsApi;
import touchstone.gateway.web.documents.paper.PaperDocument;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.platform.caller.AllowAs;

/** The action logs of an authority as a paper. */
@Path("/{authority}")
@Blocking
class LogPage {
    private final PageLayouts frames;
    private final PaperReader reader;
    private final PaperFiles files;

    LogPage(PageLayouts frames, PaperReader reader, PaperFiles files) {
        this.frames = frames;
        this.reader = reader;
        this.files = files;
    }

    @GET
    @Path("/governance/actions.html")
    @AllowAs(contract = LogActionsApi.class, operation = "logActions")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance page(@PathParam("authority") @Slug String authority, @QueryParam("asAt") LocalDate asAt) {
        String query = asAt == null ? "" : "?asAt=" + asAt;
        String governance = "/" + authority + "/governance";
        return PaperPage.Templates.paper(new PaperView(read(authority, asAt), null, governance + "/actions", query, governance + query));
    }

    @GET
    @Path("/governance/actions.{format:pdf|docx}")
    @AllowAs(contract = LogActionsApi.class, operation = "logActions")
    @Operation(hidden = true)
    public Response file(@PathParam("authority") @Slug String authority, @PathParam("format") PaperFormat format, @QueryParam("asAt") LocalDate asAt) {
        return files.answer(read(authority, asAt), format);
    }

    private PaperDocument read(String authority, LocalDate asAt) {
        return reader.log(authority, frames.nameOf(authority), asAt);
    }
}
