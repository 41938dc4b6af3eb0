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
import touchstone.contracts.governance.meeting.MeetingDetails;
import touchstone.contracts.governance.meeting.MeetingKind;
import touchstone.contracts.governance.meeting.MeetingsApi;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** Puts the times and the place of a meeting right on its page. */
@Path("/{authority}/meetings/{id}/details")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class DetailsForm {
    @RestClient GovernanceClient.Meetings meetings;

    private final MeetingAnswer page;
    private final CurrentForm posted;
    private final FormSubmission submission;

    DetailsForm(MeetingAnswer page, CurrentForm posted, FormSubmission submission) {
        this.page = page;
        this.posted = posted;
        this.submission = submission;
    }

    @POST
    @AllowAs(contract = MeetingsApi.class, operation = "change")
    @Operation(hidden = true)
    public Response change(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(SecretariatForms.DETAILS);
        String seen = typed.version("version");
        MeetingDetails details = new MeetingDetails(typed.choice(MeetingKind.class, "kind", "Choose the kind of meeting."), typed.time("startsAt"), typed.time("endsAt"),
                typed.text("place"), typed.typed("remote").equals("true"), typed.text("joinLink"));
        return page.to(authority, id, submission.send(typed, details, () -> meetings.change(authority, id, seen, details)), MeetingSaved.DETAILS);
    }
}
