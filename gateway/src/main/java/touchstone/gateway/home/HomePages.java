package touchstone.gateway.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.access.Authority;
import touchstone.gateway.access.Authorities;
import touchstone.gateway.page.Frame;
import touchstone.gateway.page.Frames;

/** The authorities whose programmes can be read here. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
class HomePages {
    private final Frames frames;
    private final Authorities authorities;

    HomePages(Frames frames, Authorities authorities) {
        this.frames = frames;
        this.authorities = authorities;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(Frame frame, List<Authority> authorities);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance home() {
        return Templates.home(frames.of("Improvement programmes"), authorities.all());
    }
}
