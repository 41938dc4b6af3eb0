package touchstone.gateway.web.governance;

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

/** Who oversees the programme: the bodies, what they meet about, and each body by itself. */
@Path("/{authority}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class GovernancePage {
    private final PageLayouts frames;
    private final GovernanceReader governance;
    private final BodyReader bodies;

    GovernancePage(PageLayouts frames, GovernanceReader governance, BodyReader bodies) {
        this.frames = frames;
        this.governance = governance;
        this.bodies = bodies;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance governance(PageLayout frame, GovernanceView view);

        static native TemplateInstance body(PageLayout frame, BodyView view);
    }

    @GET
    @Path("/governance")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance governance(@PathParam("authority") @Slug String authority, @QueryParam("asAt") LocalDate asAt) {
        PageLayout frame = frames.of(authority, Section.GOVERNANCE, Section.GOVERNANCE.title(), asAt);
        return Templates.governance(frame, governance.read(authority, asAt));
    }

    @GET
    @Path("/bodies/{reference}")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance body(
            @PathParam("authority") @Slug String authority,
            @PathParam("reference") @Slug String reference,
            @QueryParam("asAt") LocalDate asAt) {
        frames.nameOf(authority);
        BodyView view = bodies.read(authority, reference, asAt);
        return Templates.body(frames.of(authority, Section.GOVERNANCE, view.body().name(), asAt), view);
    }
}
