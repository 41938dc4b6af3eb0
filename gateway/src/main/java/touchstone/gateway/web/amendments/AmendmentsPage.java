package touchstone.gateway.web.amendments;

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
import touchstone.contracts.plans.amendment.AmendmentsApi;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;

/** The amendments of a plan: the open one with who was consulted and who decides, and what became of the others. */
@Path("/{authority}/plan/{plan}/amendments")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AmendmentsPage {
    private final PageLayouts frames;
    private final AmendmentReader reader;
    private final CurrentForm current;

    AmendmentsPage(PageLayouts frames, AmendmentReader reader, CurrentForm current) {
        this.frames = frames;
        this.reader = reader;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance amendments(PageLayout frame, AmendmentsView view);
    }

    @GET
    @AllowAs(contract = AmendmentsApi.class, operation = "amendments")
    @Operation(hidden = true)
    public TemplateInstance amendments(
            @PathParam("authority") @Slug String authority, @PathParam("plan") @Slug String plan, @QueryParam("saved") Boolean saved) {
        return of(authority, plan, Boolean.TRUE.equals(saved));
    }

    TemplateInstance of(String authority, String plan, boolean saved) {
        PageLayout frame = frames.of(authority, Section.PLAN, "Amendments", null);
        return Templates.amendments(frame, reader.read(authority, plan, current.shown(), saved));
    }
}
