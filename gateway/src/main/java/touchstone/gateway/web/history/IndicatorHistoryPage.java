package touchstone.gateway.web.history;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;

/** What happened to an indicator: what was said of it, by whom, and since when that is known. */
@Path("/{authority}/metrics/{code}/history")
@Blocking
@Produces(MediaType.TEXT_HTML)
class IndicatorHistoryPage {
    private final PageLayouts frames;
    private final IndicatorHistoryReader reader;

    IndicatorHistoryPage(PageLayouts frames, IndicatorHistoryReader reader) {
        this.frames = frames;
        this.reader = reader;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance history(PageLayout frame, IndicatorHistoryView view);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance history(@PathParam("authority") @Slug String authority, @PathParam("code") @Slug String code, @QueryParam("asAt") LocalDate asAt) {
        frames.nameOf(authority);
        IndicatorHistoryView view = reader.read(authority, code, asAt);
        return Templates.history(frames.of(authority, Section.FIGURES, "History of “" + view.title() + "”", asAt), view);
    }
}
