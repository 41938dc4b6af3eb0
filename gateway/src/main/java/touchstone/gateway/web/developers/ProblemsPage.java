package touchstone.gateway.web.developers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.gateway.web.layout.Link;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.platform.problem.Problems;

/** What a problem's type means: each is an address, and answers. */
@Path("/problems")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ProblemsPage {
    private final PageLayouts frames;
    private final ProblemKinds kinds;

    ProblemsPage(PageLayouts frames, ProblemKinds kinds) {
        this.frames = frames;
        this.kinds = kinds;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance problems(PageLayout frame, List<ProblemKind> kinds);

        static native TemplateInstance problem(PageLayout frame, ProblemKind kind);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance problems() {
        return Templates.problems(frames.under(List.of(DevelopersPage.ABOVE), "Problems"), kinds.all());
    }

    @GET
    @Path("/{type}")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance problem(@PathParam("type") String type) {
        ProblemKind kind = kinds.named(type).orElseThrow(() -> Problems.notFound("kind of problem"));
        return Templates.problem(frames.under(List.of(DevelopersPage.ABOVE, new Link("Problems", "/problems")), kind.title()), kind);
    }
}
