package touchstone.gateway.web.inspection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.recommendation.NewRecommendation;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;

/** One inspection: its judgement, strengths and gaps, and what it asks for. */
@Path("/{authority}/inspections/{reference}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class InspectionPage {
    private final PageLayouts frames;
    private final InspectionReader reader;

    InspectionPage(PageLayouts frames, InspectionReader reader) {
        this.frames = frames;
        this.reader = reader;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance inspection(PageLayout frame, InspectionView view);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @QueryParam("done") InspectionSaved done) {
        return shown(authority, reader.read(authority, reference, null, done));
    }

    /** As it is, with the form that was not taken, or with recommendations that were pasted to be looked at. */
    TemplateInstance again(String authority, String reference, List<NewRecommendation> looked) {
        return shown(authority, reader.read(authority, reference, looked, null));
    }

    private TemplateInstance shown(String authority, InspectionView view) {
        return Templates.inspection(frames.of(authority, Section.INSPECTIONS, view.inspection().title(), null), view);
    }
}
