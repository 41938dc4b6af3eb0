package touchstone.gateway.web.live;

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
import touchstone.contracts.governance.actionlog.LogActionsApi;
import touchstone.contracts.governance.actionlog.NewLogAction;
import touchstone.contracts.governance.agenda.AgendaApi;
import touchstone.contracts.governance.agenda.Minute;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.decision.DecisionRule;
import touchstone.contracts.governance.decision.DecisionsApi;
import touchstone.contracts.governance.decision.NewDecision;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.contracts.governance.escalation.EscalationsApi;
import touchstone.contracts.governance.escalation.NewEscalation;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.governance.EscalationForm;
import touchstone.platform.caller.AllowAs;

/** What was said, decided and given somebody to do on an item, recorded on the live page. */
@Path("/{authority}/meetings/{id}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class RecordForms {
    @RestClient GovernanceClient.Agenda agenda;
    @RestClient GovernanceClient.Decisions decisions;
    @RestClient GovernanceClient.LogActions log;
    @RestClient GovernanceClient.Escalations escalations;

    private final LiveAnswer page;
    private final VoteFields votes;
    private final CurrentForm posted;
    private final FormSubmission submission;

    RecordForms(LiveAnswer page, VoteFields votes, CurrentForm posted, FormSubmission submission) {
        this.page = page;
        this.votes = votes;
        this.posted = posted;
        this.submission = submission;
    }

    /** The version is the one that was on the page, so that nobody's minute is overwritten unseen. */
    @POST
    @Path("/items/{item}/minute")
    @AllowAs(contract = AgendaApi.class, operation = "minute")
    @Operation(hidden = true)
    public Response minute(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("item") UUID item) {
        FormReader typed = posted.read(LiveForms.MINUTE);
        String seen = typed.version("version");
        Minute minute = new Minute(typed.text("text", "Write what was said and done."));
        return page.to(authority, id, item, submission.send(typed, minute, () -> agenda.minute(authority, id, item, seen, minute)), LiveSaved.MINUTE);
    }

    @POST
    @Path("/decisions")
    @AllowAs(contract = DecisionsApi.class, operation = "record")
    @Operation(hidden = true)
    public Response decide(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(LiveForms.DECISION);
        NewDecision decision = new NewDecision(typed.id("item"),
                typed.choice(Verb.class, "verb", "Choose what the body did."),
                typed.text("text", "Write what was decided."), typed.lines("subjects"), null,
                typed.choice(DecisionRule.class, "rule", "Choose what it takes to carry it."), VoteFields.counted(typed), votes.byName(typed, authority, id),
                typed.choice(Outcome.class, "outcome", "Choose what became of it."), null, typed.id("referredTo"), typed.id("escalatedTo"),
                typed.numberOrNull("callInDays", "Give a number of clear working days, or leave it out."), typed.lines("options"), null);
        return page.to(authority, id, decision.item(), submission.send(typed, decision, () -> decisions.record(authority, id, decision)), LiveSaved.DECISION);
    }

    @POST
    @Path("/live-items/{item}/escalation")
    @AllowAs(contract = EscalationsApi.class, operation = "raise")
    @Operation(hidden = true)
    public Response escalate(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("item") UUID item) {
        FormReader typed = posted.read(EscalationForm.id(item));
        NewEscalation facts = EscalationForm.read(typed, item, null);
        return page.to(authority, id, item, submission.send(typed, facts, () -> escalations.raise(authority, facts)), LiveSaved.ESCALATION);
    }

    @POST
    @Path("/log-actions")
    @AllowAs(contract = LogActionsApi.class, operation = "raise")
    @Operation(hidden = true)
    public Response raise(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(LiveForms.LOG_ACTION);
        NewLogAction action = new NewLogAction(id, typed.id("item"), typed.text("text", "Say what is to be done."),
                typed.id("seat"), typed.text("agency"), typed.text("owner"), typed.date("due"));
        return page.to(authority, id, action.item(), submission.send(typed, action, () -> log.raise(authority, action)), LiveSaved.LOG_ACTION);
    }
}
