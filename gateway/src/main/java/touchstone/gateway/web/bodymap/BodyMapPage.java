package touchstone.gateway.web.bodymap;

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
import touchstone.gateway.web.governance.BodyNames;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;

/** The bodies, as a drawing and as the list that says the same. */
@Path("/{authority}/governance/map")
@Blocking
@Produces(MediaType.TEXT_HTML)
class BodyMapPage {
    private final PageLayouts frames;
    private final BodyNames bodies;

    BodyMapPage(PageLayouts frames, BodyNames bodies) {
        this.frames = frames;
        this.bodies = bodies;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance map(PageLayout frame, BodyMapView view);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance map(@PathParam("authority") @Slug String authority, @QueryParam("asAt") LocalDate asAt) {
        PageLayout frame = frames.of(authority, Section.GOVERNANCE, "Map", asAt);
        return Templates.map(frame, BodyMapView.of(bodies.ask(authority, asAt).get(), "/" + authority));
    }
}
