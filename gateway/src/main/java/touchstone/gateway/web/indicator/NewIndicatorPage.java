package touchstone.gateway.web.indicator;

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
import touchstone.contracts.metrics.indicator.IndicatorsApi;
import touchstone.contracts.metrics.indicator.NewIndicator;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.gateway.web.metrics.IndicatorSaved;
import touchstone.platform.caller.AllowAs;

/** Setting up an indicator. Its targets and what others show follow on its own page. */
@Path("/{authority}/figures/indicators/new")
@Blocking
@Produces(MediaType.TEXT_HTML)
class NewIndicatorPage {
    @RestClient MetricsClient.Indicators indicators;

    private final PageLayouts frames;
    private final DescriptionReader reader;
    private final CurrentForm current;
    private final FormSubmission submission;
    private final FormAnswer answer;

    NewIndicatorPage(PageLayouts frames, DescriptionReader reader, CurrentForm current, FormSubmission submission, FormAnswer answer) {
        this.frames = frames;
        this.reader = reader;
        this.current = current;
        this.submission = submission;
        this.answer = answer;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance newIndicator(PageLayout frame, IndicatorFormView view);
    }

    @GET
    @AllowAs(contract = IndicatorsApi.class, operation = "add")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("authority") @Slug String authority) {
        Form form = Form.of(IndicatorFormView.ADDING).with("precision", "0").with("position", "0").or(current.shown());
        return Templates.newIndicator(frames.of(authority, Section.FIGURES, "Set up an indicator", null),
                new IndicatorFormView(form, null, reader.choices(authority), "/" + authority + "/figures/indicators/new"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = IndicatorsApi.class, operation = "add")
    @Operation(hidden = true)
    public Response add(@PathParam("authority") @Slug String authority) {
        FormReader typed = current.read(IndicatorFormView.ADDING);
        NewIndicator facts = IndicatorFields.read(typed, typed.text("code", "Give its short name for addresses, such as re-referrals."), reader.choices(authority), null);
        Form form = submission.send(typed, facts, () -> indicators.add(authority, facts));
        return answer.to(form, Address.indicator(authority, facts.code()) + "?saved=" + IndicatorSaved.ADDED, () -> show(authority));
    }
}
