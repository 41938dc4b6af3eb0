package touchstone.gateway.home;

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
import touchstone.gateway.page.Frame;
import touchstone.gateway.page.Frames;

/** The accessibility statement that the law asks of public bodies (SI 2018/952). */
@Path("/accessibility")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AccessibilityPages {
    private final Frames frames;

    AccessibilityPages(Frames frames) {
        this.frames = frames;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance accessibility(Frame frame);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance accessibility() {
        return Templates.accessibility(frames.of("Accessibility statement"));
    }
}
