package touchstone.gateway.web.developers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.gateway.api.contract.MergedContract;
import touchstone.gateway.web.layout.Link;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.platform.problem.Problems;

/** The guide and the contract for people, a page for each chapter. */
@Path("/developers")
@Blocking
@Produces(MediaType.TEXT_HTML)
class DevelopersPage {
    static final Link ABOVE = new Link("Developers", "/developers");

    private final PageLayouts frames;
    private final MergedContract contract;
    private final List<GuideChapter> guide;

    DevelopersPage(PageLayouts frames, MergedContract contract) {
        this.frames = frames;
        this.contract = contract;
        this.guide = GuideChapter.of(text("/partners.md"));
    }

    private static String text(String resource) {
        try (InputStream file = DevelopersPage.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance developers(PageLayout frame, List<GuideChapter> guide, List<ContractChapter> chapters);

        static native TemplateInstance guide(PageLayout frame, GuideChapter chapter, List<GuideChapter> guide);

        static native TemplateInstance chapter(PageLayout frame, ContractChapter chapter, List<ContractChapter> chapters);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance developers() {
        return Templates.developers(frames.of(ABOVE.words()), guide, chapters());
    }

    @GET
    @Path("/guide/{chapter}")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance guide(@PathParam("chapter") String chapter) {
        GuideChapter one = guide.stream().filter(known -> known.slug().equals(chapter)).findFirst().orElseThrow(() -> Problems.notFound("chapter"));
        return Templates.guide(frames.under(List.of(ABOVE), one.title()), one, guide);
    }

    @GET
    @Path("/{chapter}")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance chapter(@PathParam("chapter") String chapter) {
        List<ContractChapter> chapters = chapters();
        ContractChapter one = chapters.stream().filter(known -> known.anchor().equals(chapter)).findFirst().orElseThrow(() -> Problems.notFound("chapter"));
        return Templates.chapter(frames.under(List.of(ABOVE), one.title()), one, chapters);
    }

    private List<ContractChapter> chapters() {
        return ContractChapter.of(contract.document());
    }
}
