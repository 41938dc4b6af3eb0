package touchstone.gateway.web.board;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.body.membership.MembershipsApi;
import touchstone.contracts.governance.body.membership.NewMembership;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;

/** Where a body is kept: its seats, its year of meetings, its terms, and whom it reports to. */
@Path("/{authority}/bodies/{reference}/set-up")
@Blocking
@Produces(MediaType.TEXT_HTML)
class BoardPage {
    private final PageLayouts frames;
    private final BoardReader reader;

    BoardPage(PageLayouts frames, BoardReader reader) {
        this.frames = frames;
        this.reader = reader;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance board(PageLayout frame, BoardView view);
    }

    @GET
    @AllowAs(contract = MembershipsApi.class, operation = "add")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("authority") @Slug String authority, @PathParam("reference") @Slug String reference,
            @QueryParam("done") BoardSaved done, @QueryParam("skipped") List<LocalDate> skipped) {
        return shown(authority, reader.read(authority, reference, null, done, skipped));
    }

    /** As it is, with the form that was not taken. */
    TemplateInstance again(String authority, String reference) {
        return shown(authority, reader.read(authority, reference, null, null, List.of()));
    }

    /** With seats that were pasted to be looked at. */
    TemplateInstance look(String authority, String reference, List<NewMembership> seats) {
        return shown(authority, reader.read(authority, reference, seats, null, List.of()));
    }

    private TemplateInstance shown(String authority, BoardView view) {
        return Templates.board(frames.of(authority, Section.GOVERNANCE, view.body().name() + ": seats, year, terms and lines", null), view);
    }
}
