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
import touchstone.contracts.metrics.indicator.Indicator;
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

/** Correcting how an indicator is described. */
@Path("/{authority}/metrics/{code}/edit")
@Blocking
@Produces(MediaType.TEXT_HTML)
class IndicatorEditPage {
    @RestClient MetricsClient.Indicators indicators;

    private final PageLayouts frames;
    private final DescriptionReader reader;
    private final CurrentForm current;
    private final FormSubmission submission;
    private final FormAnswer answer;

    IndicatorEditPage(PageLayouts frames, DescriptionReader reader, CurrentForm current, FormSubmission submission, FormAnswer answer) {
        this.frames = frames;
        this.reader = reader;
        this.current = current;
        this.submission = submission;
        this.answer = answer;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance editIndicator(PageLayout frame, IndicatorFormView view);
    }

    @GET
    @AllowAs(contract = IndicatorsApi.class, operation = "correct")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("authority") @Slug String authority, @PathParam("code") @Slug String code) {
        PageLayout frame = frames.of(authority, Section.FIGURES, "Correct an indicator", null);
        Indicator indicator = reader.one(authority, code);
        IndicatorChoices choices = reader.choices(authority);
        Form form = IndicatorFields.of(IndicatorFormView.CORRECTING, indicator, choices).or(current.shown());
        return Templates.editIndicator(frame, new IndicatorFormView(form, indicator, choices, Address.indicator(authority, code) + "/edit"));
    }

    /** The version is the one that was on the page, so that nobody corrects what they have not read. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = IndicatorsApi.class, operation = "correct")
    @Operation(hidden = true)
    public Response correct(@PathParam("authority") @Slug String authority, @PathParam("code") @Slug String code) {
        FormReader typed = current.read(IndicatorFormView.CORRECTING);
        String seen = typed.version("version");
        NewIndicator facts = IndicatorFields.read(typed, code, reader.choices(authority), reader.one(authority, code).counting());
        Form form = submission.send(typed, facts, () -> indicators.correct(authority, code, seen, facts));
        return answer.to(form, Address.indicator(authority, code) + "?saved=" + IndicatorSaved.CORRECTED, () -> show(authority, code));
    }
}
