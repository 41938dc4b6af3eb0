package touchstone.gateway.web.live;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

/** A meeting item by item, as it is minuted while it sits and until its minutes are confirmed. */
@Path("/{authority}/meetings/{id}/live")
@Blocking
@Produces(MediaType.TEXT_HTML)
class LivePage {
    private final PageLayouts frames;
    private final LiveReader reader;
    private final CurrentForm current;

    LivePage(PageLayouts frames, LiveReader reader, CurrentForm current) {
        this.frames = frames;
        this.reader = reader;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance live(PageLayout frame, LiveView view);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance live(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @QueryParam("item") UUID item,
            @QueryParam("saved") LiveSaved saved) {
        return of(authority, id, item, saved);
    }

    /** @param item the one that is taken; null for the first */
    TemplateInstance of(String authority, UUID id, UUID item, LiveSaved saved) {
        frames.nameOf(authority);
        LiveView view = reader.read(authority, id, item, current.shown(), saved);
        String title = view.meeting().bodyName() + ", " + Words.day(view.meeting().date()) + ", minutes";
        return Templates.live(frames.of(authority, Section.GOVERNANCE, title, null), view);
    }
}
