package touchstone.gateway.web.meeting;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;

/** One meeting: before it the agenda and what is missing, after it the minutes and decisions beside each item. */
@Path("/{authority}/meetings/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class MeetingPage {
    private final PageLayouts frames;
    private final MeetingReader reader;
    private final CurrentForm current;

    MeetingPage(PageLayouts frames, MeetingReader reader, CurrentForm current) {
        this.frames = frames;
        this.reader = reader;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance meeting(PageLayout frame, MeetingView view);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance meeting(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("saved") MeetingSaved saved) {
        return of(authority, id, asAt, saved);
    }

    TemplateInstance of(String authority, UUID id, LocalDate asAt, MeetingSaved saved) {
        frames.nameOf(authority);
        MeetingView view = reader.read(authority, id, asAt, current.shown(), saved);
        String title = view.meeting().bodyName() + ", " + Words.day(view.meeting().date());
        return Templates.meeting(frames.of(authority, Section.GOVERNANCE, title, asAt), view);
    }
}
