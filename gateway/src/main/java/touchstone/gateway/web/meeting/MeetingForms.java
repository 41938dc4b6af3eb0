package touchstone.gateway.web.meeting;

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
import touchstone.contracts.governance.agenda.AgendaApi;
import touchstone.contracts.governance.agenda.Minute;
import touchstone.contracts.governance.attendance.AttendanceApi;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.decision.DecisionRule;
import touchstone.contracts.governance.decision.DecisionsApi;
import touchstone.contracts.governance.decision.NewDecision;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** What a secretariat writes on the page of a meeting. */
@Path("/{authority}/meetings/{id}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class MeetingForms {
    @RestClient GovernanceClient.Agenda agenda;
    @RestClient GovernanceClient.Decisions decisions;

    private final MeetingPage page;
    private final RollForm roll;
    private final CurrentForm posted;
    private final FormSubmission submission;
    private final FormAnswer answer;

    MeetingForms(MeetingPage page, RollForm roll, CurrentForm posted, FormSubmission submission, FormAnswer answer) {
        this.page = page;
        this.roll = roll;
        this.posted = posted;
        this.submission = submission;
        this.answer = answer;
    }

    @POST
    @Path("/attendance")
    @AllowAs(contract = AttendanceApi.class, operation = "record")
    @Operation(hidden = true)
    public Response attendance(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(SecretariatForms.ATTENDANCE);
        return answer(authority, id, roll.record(authority, id, typed), MeetingSaved.ATTENDANCE);
    }

    /** The version is the one that was on the page, so that nobody's minute is overwritten unseen. */
    @POST
    @Path("/items/{item}/minute")
    @AllowAs(contract = AgendaApi.class, operation = "minute")
    @Operation(hidden = true)
    public Response minute(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("item") UUID item) {
        FormReader typed = posted.read(SecretariatForms.minute(item));
        String seen = typed.version("version");
        Minute minute = new Minute(typed.text("text", "Write what was said and done."));
        return answer(authority, id, submission.send(typed, minute, () -> agenda.minute(authority, id, item, seen, minute)), MeetingSaved.MINUTE);
    }

    @POST
    @Path("/decisions")
    @AllowAs(contract = DecisionsApi.class, operation = "record")
    @Operation(hidden = true)
    public Response decide(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(SecretariatForms.DECISION);
        NewDecision decision = new NewDecision(typed.id("item"),
                typed.choice(Verb.class, "verb", "Choose what the body did."),
                typed.text("text", "Write what was decided."), typed.lines("subjects"), null,
                typed.choice(DecisionRule.class, "rule", "Choose what it takes to carry it."), VoteFields.of(typed), null,
                typed.choice(Outcome.class, "outcome", "Choose what became of it."), null, typed.id("referredTo"),
                typed.numberOrNull("callInDays", "Give a number of clear working days, or leave it out."), typed.lines("options"), null);
        return answer(authority, id, submission.send(typed, decision, () -> decisions.record(authority, id, decision)), MeetingSaved.DECISION);
    }

    Response answer(String authority, UUID id, Form form, MeetingSaved saved) {
        return answer.to(form, Address.meeting(authority, id) + "?saved=" + saved + "#" + saved.place(), () -> page.of(authority, id, null, null));
    }
}
