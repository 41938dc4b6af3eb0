package touchstone.gateway.plans;

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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.RecommendationStory;
import touchstone.gateway.owners.PlansOwner;
import touchstone.gateway.page.Frame;
import touchstone.gateway.page.Frames;
import touchstone.gateway.page.Section;
import touchstone.gateway.status.Facts;
import touchstone.gateway.status.Programme;
import touchstone.gateway.status.Programmes;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** One recommendation: what was asked, what came of it, and how anyone will know. */
@Path("/{authority}/recommendations/{reference}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class RecommendationPages {
    @RestClient PlansOwner.Recommendations recommendations;

    private final Frames frames;
    private final Programmes programmes;
    private final Agencies agencies;

    RecommendationPages(Frames frames, Programmes programmes, Agencies agencies) {
        this.frames = frames;
        this.programmes = programmes;
        this.agencies = agencies;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance recommendation(Frame frame, RecommendationView view);

        static native TemplateInstance recommendation$story(Frame frame, RecommendationView view);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance recommendation(
            @PathParam("authority") @Slug String authority,
            @PathParam("reference") String reference,
            @QueryParam("asAt") LocalDate asAt) {
        Frame frame = frames.of(authority, Section.PLAN, reference, asAt);
        return Templates.recommendation(frame, view(authority, reference, asAt));
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
        Frame frame = frames.of(authority, Section.PLAN, reference, asAt);
        return Templates.recommendation$story(frame, view(authority, reference, asAt));
    }

    private RecommendationView view(String authority, String reference, LocalDate asAt) {
        Programme programme = programmes.of(authority, asAt);
        Facts facts = programme.facts(reference).orElseThrow(() -> Problems.notFound("recommendation"));
        RecommendationStory story = recommendations.recommendation(authority, facts.recommendation().id(), AsAt.orToday(asAt));
        return new RecommendationView(story, programme.statusOf(facts), facts, agencies.of(authority), "/" + authority);
    }
}
