package touchstone.gateway.web.releases;

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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.release.Release;
import touchstone.contracts.metrics.release.ReleasesApi;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;

/** What readers outside the authority came to see, release by release, and what was kept from them. */
@Path("/{authority}/figures/releases")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ReleasesPage {
    private static final int SHOWN = 20;

    @RestClient MetricsClient.Releases releases;
    @RestClient MetricsClient.Indicators indicators;

    private final PageLayouts frames;
    private final ParallelCalls together;

    ReleasesPage(PageLayouts frames, ParallelCalls together) {
        this.frames = frames;
        this.together = together;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance releases(PageLayout frame, ReleasesView view);
    }

    @GET
    @AllowAs(contract = ReleasesApi.class, operation = "releases")
    @Operation(hidden = true)
    public TemplateInstance releases(@PathParam("authority") @Slug String authority, @QueryParam("after") String after) {
        PageLayout frame = frames.of(authority, Section.FIGURES, "Releases", null);
        PendingCall<Page<Release>> made = together.ask(() -> releases.releases(authority, after, SHOWN));
        PendingCall<List<IndicatorStanding>> known = together.ask(() -> AllPages.of(next -> indicators.indicators(authority, null, null, null, next, AllPages.PAGE)));
        return Templates.releases(frame, ReleasesView.of(authority, made.get(), known.orElse(List.of())));
    }
}
