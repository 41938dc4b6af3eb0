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
import touchstone.contracts.governance.meeting.Postponement;
import touchstone.contracts.governance.meeting.SittingReason;
import touchstone.contracts.governance.meeting.SittingsApi;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** The steps that a secretariat takes on the page of a meeting. */
@Path("/{authority}/meetings/{id}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class SittingForms {
    @RestClient GovernanceClient.Sittings sittings;
    @RestClient GovernanceClient.MeetingMinutes minutes;

    private final MeetingAnswer page;
    private final CurrentForm posted;
    private final FormSubmission submission;

    SittingForms(MeetingAnswer page, CurrentForm posted, FormSubmission submission) {
        this.page = page;
        this.posted = posted;
        this.submission = submission;
    }

    @POST
    @Path("/step")
    @AllowAs(contract = SittingsApi.class, operation = "open")
    @Operation(hidden = true)
    public Response step(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(SecretariatForms.STEP);
        MeetingStep next = typed.choice(MeetingStep.class, "step", "Choose the step.");
        typed.require("step");
        Form form = typed.isReadable() ? submission.send(typed.form(), () -> take(authority, id, next)) : typed.form();
        return next != null && next.saved().isEmpty() ? page.live(authority, id, form) : page.to(authority, id, form, next == null ? null : next.saved().orElseThrow());
    }

    private void take(String authority, UUID id, MeetingStep step) {
        switch (step) {
            case OPEN -> sittings.open(authority, id);
            case RESUME -> sittings.resume(authority, id);
            case CLOSE -> sittings.close(authority, id);
            case CIRCULATE -> minutes.circulate(authority, id);
        }
    }

    @POST
    @Path("/interruption")
    @AllowAs(contract = SittingsApi.class, operation = "cancel")
    @Operation(hidden = true)
    public Response interrupt(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(SecretariatForms.INTERRUPTION);
        MeetingInterruption step = typed.choice(MeetingInterruption.class, "step", "Choose what becomes of the meeting.");
        typed.require("step");
        Postponement to = new Postponement(typed.text("reason", "Say why, as members are told."), typed.date("date"), null, null);
        Form form = step == null ? typed.form() : submission.send(typed, to, () -> interrupt(authority, id, step, to));
        return page.to(authority, id, form, step == null ? null : step.saved());
    }

    private void interrupt(String authority, UUID id, MeetingInterruption step, Postponement to) {
        SittingReason why = new SittingReason(to.reason());
        switch (step) {
            case ADJOURN -> sittings.adjourn(authority, id, why);
            case ABANDON -> sittings.abandon(authority, id, why);
            case POSTPONE -> sittings.postpone(authority, id, to);
            case CANCEL -> sittings.cancel(authority, id, why);
        }
    }
}
