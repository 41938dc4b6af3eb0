package touchstone.gateway.web.action;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionDecisionsApi;
import touchstone.contracts.plans.replanning.NewCarryOver;
import touchstone.contracts.plans.signoff.Reopening;
import touchstone.contracts.plans.signoff.SignOff;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.DecisionForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** What is decided about an action, recorded on its page. */
@Path("/{authority}/actions/{reference}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class ActionForms {
    @RestClient PlansClient.ActionDecisions decisions;

    private final ActionPage page;
    private final ActionReader reader;
    private final CurrentForm posted;
    private final FormSubmission submission;
    private final FormAnswer answer;

    ActionForms(ActionPage page, ActionReader reader, CurrentForm posted, FormSubmission submission, FormAnswer answer) {
        this.page = page;
        this.reader = reader;
        this.posted = posted;
        this.submission = submission;
        this.answer = answer;
    }

    @POST
    @Path("/sign-off")
    @AllowAs(contract = ActionDecisionsApi.class, operation = "signOff")
    @Operation(hidden = true)
    public Response signOff(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        Action action = reader.find(authority, reference, null);
        FormReader typed = posted.read(ActionFormsView.SIGN_OFF);
        SignOff facts = DecisionForm.signOff(typed);
        return answer(authority, action, submission.send(typed, facts, () -> decisions.signOff(authority, action.id(), facts)), DecisionSaved.SIGNED_OFF);
    }

    @POST
    @Path("/reopening")
    @AllowAs(contract = ActionDecisionsApi.class, operation = "reopen")
    @Operation(hidden = true)
    public Response reopen(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        Action action = reader.find(authority, reference, null);
        FormReader typed = posted.read(ActionFormsView.REOPENING);
        Reopening facts = DecisionForm.reopening(typed);
        return answer(authority, action, submission.send(typed, facts, () -> decisions.reopen(authority, action.id(), facts)), DecisionSaved.REOPENED);
    }

    @POST
    @Path("/carry-over")
    @AllowAs(contract = ActionDecisionsApi.class, operation = "carryOver")
    @Operation(hidden = true)
    public Response carryOver(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        Action action = reader.find(authority, reference, null);
        FormReader typed = posted.read(ActionFormsView.CARRY_OVER);
        NewCarryOver facts = new NewCarryOver(goesOnAs(authority, typed), typed.date("decidedOn", DecisionForm.DAY),
                typed.text("reason", "Say why it goes on as another."), typed.text(DecisionForm.DECISION));
        return answer(authority, action, submission.send(typed, facts, () -> decisions.carryOver(authority, action.id(), facts)), DecisionSaved.CARRIED_OVER);
    }

    /** Of the action whose reference is typed; null when none is named or known. */
    private UUID goesOnAs(String authority, FormReader typed) {
        String reference = typed.text("into", "Give the reference of the action that it goes on as, such as A5.2.");
        Optional<Action> known = reference == null ? Optional.empty() : reader.known(authority, reference, null);
        if (known.isEmpty() && reference != null) {
            typed.wrong("into", "No action has the reference " + reference + ".");
        }
        return known.map(Action::id).orElse(null);
    }

    private Response answer(String authority, Action action, Form form, DecisionSaved saved) {
        return answer.to(form, Address.action(authority, action.reference()) + "?saved=" + saved + "#desk", () -> page.of(authority, action));
    }
}
