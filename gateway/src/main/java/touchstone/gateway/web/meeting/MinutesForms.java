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
import touchstone.contracts.governance.minutes.MinutesApi;
import touchstone.contracts.governance.minutes.MinutesCommentsApi;
import touchstone.contracts.governance.minutes.MinutesConfirmation;
import touchstone.contracts.governance.minutes.NewCorrection;
import touchstone.contracts.governance.minutes.NewMinutesComment;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** What becomes of minutes after the meeting, on its page: comments, their confirmation, and what is put right. */
@Path("/{authority}/meetings/{id}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class MinutesForms {
    private static final String WHY = "Say why it is put right.";
    private static final String HOW = "Write how it is to be read.";

    @RestClient GovernanceClient.MeetingMinutes minutes;
    @RestClient GovernanceClient.MinutesComments comments;

    private final MeetingAnswer page;
    private final CurrentForm posted;
    private final FormSubmission submission;

    MinutesForms(MeetingAnswer page, CurrentForm posted, FormSubmission submission) {
        this.page = page;
        this.posted = posted;
        this.submission = submission;
    }

    @POST
    @Path("/minutes-confirmation")
    @AllowAs(contract = MinutesApi.class, operation = "confirm")
    @Operation(hidden = true)
    public Response confirm(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(SecretariatForms.CONFIRMATION);
        typed.text("atMeeting", "Choose the meeting that confirmed them.");
        MinutesConfirmation confirmation = new MinutesConfirmation(typed.id("atMeeting"), typed.text("corrections"));
        return page.to(authority, id, submission.send(typed, confirmation, () -> minutes.confirm(authority, id, confirmation)), MeetingSaved.CONFIRMED);
    }

    @POST
    @Path("/items/{item}/comment")
    @AllowAs(contract = MinutesCommentsApi.class, operation = "comment")
    @Operation(hidden = true)
    public Response comment(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("item") UUID item) {
        FormReader typed = posted.read(MinutesDesk.comment(item));
        NewMinutesComment comment = new NewMinutesComment(item, typed.text("text", "Write what is to be said of it."));
        return page.to(authority, id, submission.send(typed, comment, () -> comments.comment(authority, id, comment)), MeetingSaved.COMMENT);
    }

    @POST
    @Path("/items/{item}/correction")
    @AllowAs(contract = MinutesApi.class, operation = "correct")
    @Operation(hidden = true)
    public Response correct(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("item") UUID item) {
        FormReader typed = posted.read(MinutesDesk.correction(item));
        return correct(authority, id, typed, new NewCorrection(item, null, typed.text("text", HOW), typed.text("reason", WHY)));
    }

    @POST
    @Path("/decisions/{decision}/correction")
    @AllowAs(contract = MinutesApi.class, operation = "correct")
    @Operation(hidden = true)
    public Response correctDecision(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("decision") UUID decision) {
        FormReader typed = posted.read(MinutesDesk.correction(decision));
        return correct(authority, id, typed, new NewCorrection(null, decision, typed.text("text", HOW), typed.text("reason", WHY)));
    }

    private Response correct(String authority, UUID id, FormReader typed, NewCorrection correction) {
        return page.to(authority, id, submission.send(typed, correction, () -> minutes.correct(authority, id, correction)), MeetingSaved.CORRECTION);
    }
}
