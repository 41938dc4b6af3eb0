package touchstone.gateway.web.phases;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.plan.PhaseDecisionsApi;
import touchstone.contracts.plans.plan.Resumption;
import touchstone.contracts.plans.plan.Suspension;
import touchstone.contracts.plans.signoff.Reopening;
import touchstone.contracts.plans.signoff.SignOff;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.action.DecisionSaved;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.DecisionForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** What bodies decide about a phase, recorded on the page of the phases. */
@Path("/{authority}/plan/phases/{plan}/{id}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class PhaseForms {
    @RestClient PlansClient.PhaseDecisions decisions;

    private final PhasesPage page;
    private final CurrentForm posted;
    private final FormSubmission submission;
    private final FormAnswer answer;

    PhaseForms(PhasesPage page, CurrentForm posted, FormSubmission submission, FormAnswer answer) {
        this.page = page;
        this.posted = posted;
        this.submission = submission;
        this.answer = answer;
    }

    @POST
    @Path("/suspension")
    @AllowAs(contract = PhaseDecisionsApi.class, operation = "suspend")
    @Operation(hidden = true)
    public Response suspend(@PathParam("authority") @Slug String authority, @PathParam("plan") UUID plan, @PathParam("id") UUID id) {
        FormReader typed = posted.read(PhasesView.id(PhasesView.SUSPENSION, id));
        Suspension facts = new Suspension(day(typed, "from"), body(typed), reason(typed), typed.text(DecisionForm.DECISION));
        return answer(authority, submission.send(typed, facts, () -> decisions.suspend(authority, plan, id, facts)), DecisionSaved.SUSPENDED);
    }

    @POST
    @Path("/resumption")
    @AllowAs(contract = PhaseDecisionsApi.class, operation = "resume")
    @Operation(hidden = true)
    public Response resume(@PathParam("authority") @Slug String authority, @PathParam("plan") UUID plan, @PathParam("id") UUID id) {
        FormReader typed = posted.read(PhasesView.id(PhasesView.RESUMPTION, id));
        Resumption facts = new Resumption(day(typed, "on"), body(typed), reason(typed), typed.text(DecisionForm.DECISION));
        return answer(authority, submission.send(typed, facts, () -> decisions.resume(authority, plan, id, facts)), DecisionSaved.RESUMED);
    }

    @POST
    @Path("/sign-off")
    @AllowAs(contract = PhaseDecisionsApi.class, operation = "signOff")
    @Operation(hidden = true)
    public Response signOff(@PathParam("authority") @Slug String authority, @PathParam("plan") UUID plan, @PathParam("id") UUID id) {
        FormReader typed = posted.read(PhasesView.id(PhasesView.SIGN_OFF, id));
        SignOff facts = DecisionForm.signOff(typed);
        return answer(authority, submission.send(typed, facts, () -> decisions.signOff(authority, plan, id, facts)), DecisionSaved.SIGNED_OFF);
    }

    @POST
    @Path("/reopening")
    @AllowAs(contract = PhaseDecisionsApi.class, operation = "reopen")
    @Operation(hidden = true)
    public Response reopen(@PathParam("authority") @Slug String authority, @PathParam("plan") UUID plan, @PathParam("id") UUID id) {
        FormReader typed = posted.read(PhasesView.id(PhasesView.REOPENING, id));
        Reopening facts = DecisionForm.reopening(typed);
        return answer(authority, submission.send(typed, facts, () -> decisions.reopen(authority, plan, id, facts)), DecisionSaved.REOPENED);
    }

    private static String body(FormReader typed) {
        return typed.text("decidedBy", "Name the body that decided.");
    }

    private static LocalDate day(FormReader typed, String field) {
        return typed.date(field, "Give the day from which it holds, such as 2013-05-15.");
    }

    private static String reason(FormReader typed) {
        return typed.text("reason", "Say why.");
    }

    private Response answer(String authority, Form form, DecisionSaved saved) {
        return answer.to(form, "/" + authority + "/plan/phases?saved=" + saved, () -> page.of(authority, null, null));
    }
}
