package touchstone.gateway.openapi;

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
import touchstone.gateway.page.Frame;
import touchstone.gateway.page.Frames;

/** The contract for people. */
@Path("/developers")
@Blocking
@Produces(MediaType.TEXT_HTML)
class DeveloperPages {
    private final Frames frames;
    private final Contract contract;

    DeveloperPages(Frames frames, Contract contract) {
        this.frames = frames;
        this.contract = contract;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance developers(Frame frame, List<Chapter> chapters);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance developers() {
        return Templates.developers(frames.of("Developers"), Chapter.of(contract.document()));
    }
}
