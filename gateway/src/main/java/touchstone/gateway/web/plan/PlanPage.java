package touchstone.gateway.web.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.action.ActionQuery;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;

/** The actions of a plan, by what they answer, where they belong and who leads them. */
@Path("/{authority}/plan")
@Blocking
@Produces(MediaType.TEXT_HTML)
class PlanPage {
    private final PageLayouts frames;
    private final PlanReader reader;

    PlanPage(PageLayouts frames, PlanReader reader) {
        this.frames = frames;
        this.reader = reader;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance plan(PageLayout frame, PlanView view);
    }

    /** Takes the filters of the list of actions as their owner does. */
    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance plan(
            @PathParam("authority") @Slug String authority, @QueryParam("by") String by, @BeanParam @Valid ActionQuery query) {
        PageLayout frame = frames.of(authority, Section.PLAN, Section.PLAN.title(), query.asAt);
        return Templates.plan(frame, reader.read(authority, Grouping.named(by), query));
    }
}
