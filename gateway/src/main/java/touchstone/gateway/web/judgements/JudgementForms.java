package touchstone.gateway.web.judgements;

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
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.assessment.AssessmentCorrection;
import touchstone.contracts.metrics.assessment.AssessmentSource;
import touchstone.contracts.metrics.assessment.AssessmentWithdrawal;
import touchstone.contracts.metrics.assessment.AssessmentsApi;
import touchstone.contracts.metrics.assessment.NewAssessment;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** Recording, correcting and withdrawing assessments on the page of judgements. */
@Path("/{authority}/judgements")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class JudgementForms {
    @RestClient MetricsClient.Assessments assessments;

    private final JudgementsPage page;
    private final CurrentForm posted;
    private final FormSubmission submission;
    private final FormAnswer answer;

    JudgementForms(JudgementsPage page, CurrentForm posted, FormSubmission submission, FormAnswer answer) {
        this.page = page;
        this.posted = posted;
        this.submission = submission;
        this.answer = answer;
    }

    @POST
    @AllowAs(contract = AssessmentsApi.class, operation = "add")
    @Operation(hidden = true)
    public Response record(@PathParam("authority") @Slug String authority) {
        FormReader typed = posted.read(JudgementsView.RECORDING);
        NewAssessment facts = assessment(typed);
        return answer(authority, submission.send(typed, facts, () -> assessments.add(authority, facts)), JudgementsSaved.RECORDED);
    }

    @POST
    @Path("/{id}/correction")
    @AllowAs(contract = AssessmentsApi.class, operation = "correct")
    @Operation(hidden = true)
    public Response correct(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(JudgementsView.correction(id.toString()));
        AssessmentCorrection correction = new AssessmentCorrection(typed.text("reason", "Say what was wrong."), assessment(typed));
        submission.hold(typed, correction, field -> field.replaceFirst("^assessment\\.", ""));
        Form form = typed.isReadable() ? submission.send(typed.form(), () -> assessments.correct(authority, id, correction)) : typed.form();
        return answer(authority, form, JudgementsSaved.CORRECTED);
    }

    @POST
    @Path("/{id}/withdrawal")
    @AllowAs(contract = AssessmentsApi.class, operation = "withdraw")
    @Operation(hidden = true)
    public Response withdraw(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(JudgementsView.withdrawal(id.toString()));
        AssessmentWithdrawal withdrawal = new AssessmentWithdrawal(typed.text("reason", "Say what was wrong with it."));
        return answer(authority, submission.send(typed, withdrawal, () -> assessments.withdraw(authority, id, withdrawal)), JudgementsSaved.WITHDRAWN);
    }

    private static NewAssessment assessment(FormReader typed) {
        return new NewAssessment(typed.choice(AssessmentSource.class, "source", "Choose who judged."), typed.text("title", "Say what it is called."),
                typed.date("assessedOn", "Give the day, or the last of the month, such as 2012-05-31."), typed.text("dateWords"),
                typed.text("document", "Say in which paper it stands."), "true".equals(typed.typed("open")), JudgementSheet.judgements(typed), JudgementSheet.totals(typed));
    }

    private Response answer(String authority, Form form, JudgementsSaved saved) {
        return answer.to(form, "/" + authority + "/judgements?saved=" + saved, () -> page.of(authority, null, null));
    }
}
