package touchstone.gateway.web.outline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.plan.NewPlan;
import touchstone.contracts.plans.plan.PlansApi;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;

/** Where plans are drawn up: those that there are, and another that is begun. */
@Path("/{authority}/plan/outlines")
@Blocking
@Produces(MediaType.TEXT_HTML)
class PlansPage {
    @RestClient PlansClient.Plans plans;

    private final PageLayouts frames;
    private final OutlineReader reader;
    private final CurrentForm current;
    private final FormSubmission submission;
    private final FormAnswer answer;

    PlansPage(PageLayouts frames, OutlineReader reader, CurrentForm current, FormSubmission submission, FormAnswer answer) {
        this.frames = frames;
        this.reader = reader;
        this.current = current;
        this.submission = submission;
        this.answer = answer;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance plans(PageLayout frame, PlansView view);
    }

    @GET
    @AllowAs(contract = PlansApi.class, operation = "begin")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("authority") @Slug String authority) {
        PageLayout frame = frames.of(authority, Section.PLAN, "Draw up a plan", null);
        return Templates.plans(frame, new PlansView(reader.all(authority), Form.of(PlansView.NEW).or(current.shown()), "/" + authority));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = PlansApi.class, operation = "begin")
    @Operation(hidden = true)
    public Response begin(@PathParam("authority") @Slug String authority) {
        FormReader typed = current.read(PlansView.NEW);
        NewPlan facts = OutlineForms.plan(typed);
        Form form = submission.send(typed, facts, () -> plans.begin(authority, facts));
        return answer.to(form, OutlineView.path(authority, facts.reference()) + "?done=" + OutlineSaved.BEGUN, () -> show(authority));
    }
}
