package touchstone.gateway.web.recommendation;

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
import touchstone.gateway.web.action.DecisionSaved;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;

/** One recommendation: what was asked, what came of it, and how anyone will know. */
@Path("/{authority}/recommendations/{reference}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class RecommendationPage {
    private final PageLayouts frames;
    private final RecommendationReader reader;
    private final CurrentForm current;

    RecommendationPage(PageLayouts frames, RecommendationReader reader, CurrentForm current) {
        this.frames = frames;
        this.reader = reader;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance recommendation(PageLayout frame, RecommendationView view);

        static native TemplateInstance recommendation$story(PageLayout frame, RecommendationView view);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance recommendation(
            @PathParam("authority") @Slug String authority,
            @PathParam("reference") String reference,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("saved") DecisionSaved saved) {
        return of(authority, reference, asAt, saved);
    }

    TemplateInstance of(String authority, String reference, LocalDate asAt, DecisionSaved saved) {
        PageLayout frame = frames.of(authority, Section.PLAN, reference, asAt);
        return Templates.recommendation(frame, reader.read(authority, reference, asAt, current.shown(), saved));
    }

    /** The part that opens in place within a list. */
    @GET
    @Path("/story")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance story(
            @PathParam("authority") @Slug String authority,
            @PathParam("reference") String reference,
            @QueryParam("asAt") LocalDate asAt) {
        PageLayout frame = frames.of(authority, Section.PLAN, reference, asAt);
        return Templates.recommendation$story(frame, reader.read(authority, reference, asAt, null, null));
    }
}
