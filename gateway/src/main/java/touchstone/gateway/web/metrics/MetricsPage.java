package touchstone.gateway.web.metrics;

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
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;

/** What is measured, each indicator by itself. */
@Path("/{authority}/metrics")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class MetricsPage {
    private final PageLayouts frames;
    private final IndicatorReader indicators;

    MetricsPage(PageLayouts frames, IndicatorReader indicators) {
        this.frames = frames;
        this.indicators = indicators;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance indicator(PageLayout frame, IndicatorView view, IndicatorSaved saved);
    }

    @GET
    @Path("/{code}")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance indicator(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("chart") ChartKind chart,
            @QueryParam("saved") IndicatorSaved saved) {
        return of(authority, code, asAt, chart, saved);
    }

    /** The page of an indicator, with the form that needs correcting where there is one. */
    public TemplateInstance of(String authority, String code, LocalDate asAt, ChartKind chart, IndicatorSaved saved) {
        frames.nameOf(authority);
        IndicatorView view = indicators.read(authority, code, asAt, chart);
        return Templates.indicator(frames.of(authority, Section.FIGURES, view.indicator().title(), asAt), view, saved);
    }
}
