package touchstone.gateway.web.versions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;

/** The versions of a plan: their list, one of them as a document, two of them side by side. */
@Path("/{authority}/plan/{plan}/versions")
@Blocking
@Produces(MediaType.TEXT_HTML)
class VersionsPage {
    private final PageLayouts frames;
    private final VersionReader reader;

    VersionsPage(PageLayouts frames, VersionReader reader) {
        this.frames = frames;
        this.reader = reader;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance versions(PageLayout frame, VersionsView view);

        static native TemplateInstance version(PageLayout frame, VersionView view);

        static native TemplateInstance beside(PageLayout frame, ComparisonView view);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance versions(@PathParam("authority") @Slug String authority, @PathParam("plan") @Slug String plan) {
        return Templates.versions(frame(authority, "Versions"), reader.versions(authority, plan));
    }

    @GET
    @Path("/{number}")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance version(
            @PathParam("authority") @Slug String authority, @PathParam("plan") @Slug String plan, @PathParam("number") int number) {
        return Templates.version(frame(authority, "Version " + number), reader.version(authority, plan, number));
    }

    @GET
    @Path("/{number}/beside/{other}")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance beside(
            @PathParam("authority") @Slug String authority, @PathParam("plan") @Slug String plan,
            @PathParam("number") int number, @PathParam("other") int other) {
        PageLayout frame = frame(authority, "Version " + number + " beside version " + other);
        return Templates.beside(frame, reader.beside(authority, plan, number, other));
    }

    private PageLayout frame(String authority, String title) {
        return frames.of(authority, Section.PLAN, title, null);
    }
}
