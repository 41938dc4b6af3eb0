package touchstone.gateway.web.outline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.plan.PlansApi;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;

/** Where a plan is drawn up: what it is called, its phases and workstreams, how often is reported, and its actions. */
@Path("/{authority}/plan/{reference}/outline")
@Blocking
@Produces(MediaType.TEXT_HTML)
class OutlinePage {
    private final PageLayouts frames;
    private final OutlineReader reader;

    OutlinePage(PageLayouts frames, OutlineReader reader) {
        this.frames = frames;
        this.reader = reader;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance outline(PageLayout frame, OutlineView view);
    }

    @GET
    @AllowAs(contract = PlansApi.class, operation = "correct")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @QueryParam("done") OutlineSaved done) {
        return shown(authority, reader.read(authority, reference, null, done));
    }

    /** As it is, with the form that was not taken, or with actions that were pasted to be looked at. */
    TemplateInstance again(String authority, String reference, LookedActions looked) {
        return shown(authority, reader.read(authority, reference, looked, null));
    }

    private TemplateInstance shown(String authority, OutlineView view) {
        return Templates.outline(frames.of(authority, Section.PLAN, "Draw up " + view.plan().title(), null), view);
    }
}
