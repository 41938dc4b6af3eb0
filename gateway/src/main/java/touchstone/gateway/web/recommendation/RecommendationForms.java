package touchstone.gateway.web.recommendation;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.rating.NewRatingOverride;
import touchstone.contracts.plans.rating.Rag;
import touchstone.contracts.plans.recommendation.NewMeasure;
import touchstone.contracts.plans.recommendation.NewOutcome;
import touchstone.contracts.plans.recommendation.RecommendationDecisionsApi;
import touchstone.contracts.plans.recommendation.RecommendationsApi;
import touchstone.contracts.plans.signoff.Reopening;
import touchstone.contracts.plans.signoff.SignOff;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.action.DecisionSaved;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.DecisionForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** What is recorded on the page of a recommendation: what bodies decided, and a rating set by hand. */
@Path("/{authority}/recommendations/{reference}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class RecommendationForms {
    @RestClient PlansClient.RecommendationDecisions decisions;
    @RestClient PlansClient.Recommendations recommendations;

    private final RecommendationPage page;
    private final RecommendationReader reader;
    private final CurrentForm posted;
    private final FormSubmission submission;
    private final FormAnswer answer;

    RecommendationForms(RecommendationPage page, RecommendationReader reader, CurrentForm posted, FormSubmission submission, FormAnswer answer) {
        this.page = page;
        this.reader = reader;
        this.posted = posted;
        this.submission = submission;
        this.answer = answer;
    }

    @POST
    @Path("/sign-off")
    @AllowAs(contract = RecommendationDecisionsApi.class, operation = "signOff")
    @Operation(hidden = true)
    public Response signOff(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        UUID id = id(authority, reference);
        FormReader typed = posted.read(RecommendationFormsView.SIGN_OFF);
        SignOff facts = DecisionForm.signOff(typed);
        return answer(authority, reference, submission.send(typed, facts, () -> decisions.signOff(authority, id, facts)), DecisionSaved.SIGNED_OFF);
    }

    @POST
    @Path("/reopening")
    @AllowAs(contract = RecommendationDecisionsApi.class, operation = "reopen")
    @Operation(hidden = true)
    public Response reopen(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        UUID id = id(authority, reference);
        FormReader typed = posted.read(RecommendationFormsView.REOPENING);
        Reopening facts = DecisionForm.reopening(typed);
        return answer(authority, reference, submission.send(typed, facts, () -> decisions.reopen(authority, id, facts)), DecisionSaved.REOPENED);
    }

    @POST
    @Path("/override")
    @AllowAs(contract = RecommendationDecisionsApi.class, operation = "override")
    @Operation(hidden = true)
    public Response override(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        UUID id = id(authority, reference);
        FormReader typed = posted.read(RecommendationFormsView.OVERRIDE);
        NewRatingOverride facts = new NewRatingOverride(typed.choice(Rag.class, "rag", "Choose the rating."),
                typed.text("reason", "Say what you know that the derived rating does not."),
                typed.date("expiresOn", "Give the last day on which it stands."));
        return answer(authority, reference, submission.send(typed, facts, () -> decisions.override(authority, id, facts)), DecisionSaved.OVERRIDDEN);
    }

    @POST
    @Path("/override/end")
    @AllowAs(contract = RecommendationDecisionsApi.class, operation = "endOverride")
    @Operation(hidden = true)
    public Response endOverride(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        UUID id = id(authority, reference);
        Form form = Form.of(RecommendationFormsView.OVERRIDE);
        return answer(authority, reference, submission.send(form, () -> decisions.endOverride(authority, id)), DecisionSaved.OVERRIDE_ENDED);
    }

    @POST
    @Path("/outcomes")
    @AllowAs(contract = RecommendationsApi.class, operation = "addOutcome")
    @Operation(hidden = true)
    public Response addOutcome(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        UUID id = id(authority, reference);
        FormReader typed = posted.read(RecommendationFormsView.OUTCOME);
        NewOutcome facts = new NewOutcome(typed.text("text", "Say what will be different for children."));
        return told(authority, reference, submission.send(typed, facts, () -> recommendations.addOutcome(authority, id, facts)), DecisionSaved.OUTCOME);
    }

    @POST
    @Path("/measures")
    @AllowAs(contract = RecommendationsApi.class, operation = "addMeasure")
    @Operation(hidden = true)
    public Response addMeasure(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        UUID id = id(authority, reference);
        FormReader typed = posted.read(RecommendationFormsView.MEASURE);
        String code = typed.text("indicator");
        NewMeasure facts = new NewMeasure(typed.text("text", "Say what would show it."), code == null ? null : Kind.INDICATOR.reference(code));
        return told(authority, reference, submission.send(typed, facts, () -> recommendations.addMeasure(authority, id, facts)), DecisionSaved.MEASURE);
    }

    private Response told(String authority, String reference, Form form, DecisionSaved saved) {
        return answer.to(form, Address.recommendation(authority, reference) + "?saved=" + saved + "#expected", () -> page.of(authority, reference, null, null));
    }

    private UUID id(String authority, String reference) {
        return reader.facts(authority, reference).recommendation().id();
    }

    private Response answer(String authority, String reference, Form form, DecisionSaved saved) {
        return answer.to(form, Address.recommendation(authority, reference) + "?saved=" + saved + "#decisions", () -> page.of(authority, reference, null, null));
    }
}
