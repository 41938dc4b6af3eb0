package touchstone.gateway.web.scorecard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.scorecard.ScorecardLayout;
import touchstone.contracts.metrics.scorecard.ScorecardLayoutApi;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;

/** Where the performance manager lays the scorecard out: columns, sections and rows, each with its place. */
@Path("/{authority}/figures/layout")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ScorecardLayoutPage {
    @RestClient MetricsClient.ScorecardLayouts layouts;
    @RestClient MetricsClient.Indicators indicators;

    private final PageLayouts frames;
    private final ParallelCalls together;
    private final CurrentForm current;
    private final FormSubmission submission;
    private final FormAnswer answer;

    ScorecardLayoutPage(PageLayouts frames, ParallelCalls together, CurrentForm current, FormSubmission submission, FormAnswer answer) {
        this.frames = frames;
        this.together = together;
        this.current = current;
        this.submission = submission;
        this.answer = answer;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance layout(PageLayout frame, LayoutView view);
    }

    @GET
    @AllowAs(contract = ScorecardLayoutApi.class, operation = "set")
    @Operation(hidden = true)
    public TemplateInstance layout(@PathParam("authority") @Slug String authority, @QueryParam("done") LayoutSaved done) {
        return page(authority, done);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = ScorecardLayoutApi.class, operation = "set")
    @Operation(hidden = true)
    public Response set(@PathParam("authority") @Slug String authority) {
        FormReader typed = current.read(LayoutView.FORM);
        LayoutForm form = LayoutForm.read(typed);
        submission.hold(typed, form.layout(), form::place);
        String version = typed.version("version");
        Form sent = typed.isReadable() ? form.told(submission.send(typed.form(), () -> layouts.set(authority, version, form.layout()))) : typed.form();
        return answer.to(sent, "/" + authority + "/figures/layout?done=" + LayoutSaved.SAVED, () -> page(authority, null));
    }

    private TemplateInstance page(String authority, LayoutSaved done) {
        PageLayout frame = frames.of(authority, Section.FIGURES, "Lay the scorecard out", null);
        PendingCall<ScorecardLayout> layout = together.ask(() -> layouts.layout(authority));
        List<Indicator> known = together.ask(() -> AllPages.of(after -> indicators.indicators(authority, null, null, null, after, AllPages.PAGE))).get()
                .stream().map(IndicatorStanding::indicator).toList();
        return Templates.layout(frame, new LayoutView(authority, layout.get(), known, current.shown(), done));
    }
}
