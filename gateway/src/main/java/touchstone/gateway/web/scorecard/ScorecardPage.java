package touchstone.gateway.web.scorecard;

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
import touchstone.contracts.metrics.scorecard.ScorecardPeriods;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;

/** The council's own scorecard: the front page of its figures. */
@Path("/{authority}/metrics")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ScorecardPage {
    private final PageLayouts frames;
    private final ScorecardReader scorecards;

    ScorecardPage(PageLayouts frames, ScorecardReader scorecards) {
        this.frames = frames;
        this.scorecards = scorecards;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance scorecard(PageLayout frame, ScorecardView view);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance scorecard(
            @PathParam("authority") @Slug String authority,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("year") String year,
            @QueryParam("periods") ScorecardPeriods periods) {
        PageLayout frame = frames.of(authority, Section.FIGURES, Section.FIGURES.title(), asAt);
        return Templates.scorecard(frame, scorecards.read(authority, asAt, year, periods));
    }
}
