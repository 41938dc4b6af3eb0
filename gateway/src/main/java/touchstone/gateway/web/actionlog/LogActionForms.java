package touchstone.gateway.web.actionlog;

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
import touchstone.contracts.governance.actionlog.LogActionClosing;
import touchstone.contracts.governance.actionlog.LogActionCompletion;
import touchstone.contracts.governance.actionlog.LogActionDate;
import touchstone.contracts.governance.actionlog.LogActionProgress;
import touchstone.contracts.governance.actionlog.LogActionQuery;
import touchstone.contracts.governance.actionlog.LogActionReopening;
import touchstone.contracts.governance.actionlog.LogActionsApi;
import touchstone.contracts.governance.actionlog.NewLogAction;
import touchstone.contracts.governance.escalation.EscalationsApi;
import touchstone.contracts.governance.escalation.NewEscalation;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormResult;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.governance.EscalationForm;
import touchstone.platform.caller.AllowAs;

/** What is done with log actions on their pages. */
@Path("/{authority}/governance/actions")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class LogActionForms {
    @RestClient GovernanceClient.LogActions log;
    @RestClient GovernanceClient.Escalations escalations;

    private final LogActionsPage list;
    private final LogActionPage page;
    private final CurrentForm posted;
    private final FormSubmission submission;
    private final FormAnswer answer;

    LogActionForms(LogActionsPage list, LogActionPage page, CurrentForm posted, FormSubmission submission, FormAnswer answer) {
        this.list = list;
        this.page = page;
        this.posted = posted;
        this.submission = submission;
        this.answer = answer;
    }

    @POST
    @AllowAs(contract = LogActionsApi.class, operation = "raise")
    @Operation(hidden = true)
    public Response raise(@PathParam("authority") @Slug String authority) {
        FormReader typed = posted.read(LogActionsPage.RAISING);
        NewLogAction facts = new NewLogAction(typed.id("meeting", "Choose the meeting that asked for it."), null, typed.text("text", "Say what is to be done."),
                typed.id("seat"), typed.text("agency"), typed.text("owner"), typed.date("due"));
        FormResult<UUID> raised = submission.sendAndGet(typed, facts, () -> log.raise(authority, facts).id());
        return answer.to(raised.form(), Address.logAction(authority, raised.answer()) + "?saved=" + LogActionSaved.RAISED, () -> list.actions(authority, new LogActionQuery()));
    }

    @POST
    @Path("/{id}/re-dating")
    @AllowAs(contract = LogActionsApi.class, operation = "redate")
    @Operation(hidden = true)
    public Response redate(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(LogActionView.RE_DATING);
        LogActionDate date = new LogActionDate(typed.date("due", "Give the new date, such as 2013-05-15."), typed.text("reason", "Say why it moves."));
        return answer(authority, id, submission.send(typed, date, () -> log.redate(authority, id, date)), LogActionSaved.RE_DATED);
    }

    @POST
    @Path("/{id}/progress")
    @AllowAs(contract = LogActionsApi.class, operation = "report")
    @Operation(hidden = true)
    public Response report(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(LogActionView.PROGRESS);
        LogActionProgress progress = new LogActionProgress(typed.text("note", "Say what has been done and what is left."));
        return answer(authority, id, submission.send(typed, progress, () -> log.report(authority, id, progress)), LogActionSaved.PROGRESS);
    }

    @POST
    @Path("/{id}/completion")
    @AllowAs(contract = LogActionsApi.class, operation = "complete")
    @Operation(hidden = true)
    public Response complete(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(LogActionView.COMPLETION);
        LogActionCompletion done = new LogActionCompletion(typed.date("completedOn", "Give the day on which it was done, such as 2013-05-15."),
                typed.text("note", "Say what was done."));
        return answer(authority, id, submission.send(typed, done, () -> log.complete(authority, id, done)), LogActionSaved.COMPLETED);
    }

    @POST
    @Path("/{id}/closing")
    @AllowAs(contract = LogActionsApi.class, operation = "close")
    @Operation(hidden = true)
    public Response close(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(LogActionView.CLOSING);
        LogActionClosing closing = new LogActionClosing(typed.id("meeting", "Choose the meeting that closed it."), typed.id("decision"),
                typed.text("outcome", "Say what came of it."));
        return answer(authority, id, submission.send(typed, closing, () -> log.close(authority, id, closing)), LogActionSaved.CLOSED);
    }

    @POST
    @Path("/{id}/reopening")
    @AllowAs(contract = LogActionsApi.class, operation = "reopen")
    @Operation(hidden = true)
    public Response reopen(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(LogActionView.REOPENING);
        LogActionReopening reopening = new LogActionReopening(typed.text("reason", "Say why it is open again."));
        return answer(authority, id, submission.send(typed, reopening, () -> log.reopen(authority, id, reopening)), LogActionSaved.REOPENED);
    }

    @POST
    @Path("/{id}/escalation")
    @AllowAs(contract = EscalationsApi.class, operation = "raise")
    @Operation(hidden = true)
    public Response escalate(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(EscalationForm.id(id));
        NewEscalation facts = EscalationForm.read(typed, null, id);
        return answer(authority, id, submission.send(typed, facts, () -> escalations.raise(authority, facts)), LogActionSaved.ESCALATED);
    }

    private Response answer(String authority, UUID id, Form form, LogActionSaved saved) {
        return answer.to(form, Address.logAction(authority, id) + "?saved=" + saved, () -> page.of(authority, id, null, null));
    }
}
