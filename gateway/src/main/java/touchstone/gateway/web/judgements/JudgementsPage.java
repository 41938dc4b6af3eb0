package touchstone.gateway.web.judgements;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.assessment.Assessment;
import touchstone.contracts.metrics.assessment.AssessmentComparison;
import touchstone.contracts.metrics.assessment.AssessmentsApi;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;
import touchstone.platform.caller.Caller;

/** How the council judged itself and how others judged it, area by area. */
@Path("/{authority}/judgements")
@Blocking
@Produces(MediaType.TEXT_HTML)
class JudgementsPage {
    @RestClient MetricsClient.Assessments assessments;

    private final PageLayouts frames;
    private final ParallelCalls together;
    private final CurrentForm current;
    private final Caller caller;

    JudgementsPage(PageLayouts frames, ParallelCalls together, CurrentForm current, Caller caller) {
        this.frames = frames;
        this.together = together;
        this.current = current;
        this.caller = caller;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance judgements(PageLayout frame, JudgementsView view);
    }

    @GET
    @AllowAs(contract = AssessmentsApi.class, operation = "comparison")
    @Operation(hidden = true)
    public TemplateInstance judgements(
            @PathParam("authority") @Slug String authority,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("saved") JudgementsSaved saved) {
        return of(authority, asAt, saved);
    }

    TemplateInstance of(String authority, LocalDate asAt, JudgementsSaved saved) {
        PageLayout frame = frames.of(authority, Section.FIGURES, "Judgements", asAt);
        PendingCall<AssessmentComparison> compared = together.ask(() -> assessments.comparison(authority, asAt));
        PendingCall<List<Assessment>> known = together.ask(() -> AllPages.of(after -> assessments.assessments(authority, asAt, after, AllPages.PAGE)));
        boolean adds = asAt == null && caller.may(AssessmentsApi.class, "add", authority);
        return Templates.judgements(frame, new JudgementsView(compared.get(), known.get(),
                adds ? Form.of(JudgementsView.RECORDING).or(current.shown()) : null, current.shown(), saved, "/" + authority + "/judgements"));
    }
}
