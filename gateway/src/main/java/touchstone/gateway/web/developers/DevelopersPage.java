package touchstone.gateway.web.developers;

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
import touchstone.gateway.api.contract.MergedContract;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;

/** The contract for people. */
@Path("/developers")
@Blocking
@Produces(MediaType.TEXT_HTML)
class DevelopersPage {
    private final PageLayouts frames;
    private final MergedContract contract;

    DevelopersPage(PageLayouts frames, MergedContract contract) {
        this.frames = frames;
        this.contract = contract;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance developers(PageLayout frame, List<ContractChapter> chapters);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance developers() {
        return Templates.developers(frames.of("Developers"), ContractChapter.of(contract.document()));
    }
}
