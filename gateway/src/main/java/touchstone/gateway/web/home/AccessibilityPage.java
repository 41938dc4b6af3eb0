package touchstone.gateway.web.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;

/** The accessibility statement that the law asks of public bodies (SI 2018/952). */
@Path("/accessibility")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AccessibilityPage {
    private final PageLayouts frames;

    AccessibilityPage(PageLayouts frames) {
        this.frames = frames;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance accessibility(PageLayout frame);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance accessibility() {
        return Templates.accessibility(frames.of("Accessibility statement"));
    }
}
