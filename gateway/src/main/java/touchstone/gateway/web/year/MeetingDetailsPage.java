package touchstone.gateway.web.year;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingDetails;
import touchstone.contracts.governance.meeting.MeetingKind;
import touchstone.contracts.governance.meeting.MeetingsApi;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;

/** Kind, times and place of a meeting that is not opened yet. */
@Path("/{authority}/governance/year/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class MeetingDetailsPage {
    @RestClient GovernanceClient.Meetings meetings;

    private final PageLayouts frames;
    private final ParallelCalls together;
    private final CurrentForm current;
    private final FormSubmission submission;
    private final FormAnswer answer;

    MeetingDetailsPage(PageLayouts frames, ParallelCalls together, CurrentForm current, FormSubmission submission, FormAnswer answer) {
        this.frames = frames;
        this.together = together;
        this.current = current;
        this.submission = submission;
        this.answer = answer;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance details(PageLayout frame, MeetingDetailsView view);
    }

    @GET
    @AllowAs(contract = MeetingsApi.class, operation = "change")
    @Operation(hidden = true)
    public TemplateInstance details(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        frames.nameOf(authority);
        Meeting meeting = together.ask(() -> meetings.meeting(authority, id, null)).get().meeting();
        PageLayout frame = frames.of(authority, Section.GOVERNANCE, meeting.bodyName() + ", " + Words.day(meeting.date()), null);
        return Templates.details(frame, new MeetingDetailsView(meeting, current.shown(), "/" + authority));
    }

    /** The version is the one that was on the page, so that nobody's change is overwritten unseen. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = MeetingsApi.class, operation = "change")
    @Operation(hidden = true)
    public Response change(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = current.read(MeetingDetailsView.DETAILS);
        String seen = typed.version("version");
        MeetingDetails facts = new MeetingDetails(typed.choice(MeetingKind.class, "kind", "Choose what kind of meeting it is."), typed.time("startsAt"),
                typed.time("endsAt"), typed.text("place"), "true".equals(typed.typed("remote")));
        AtomicReference<Meeting> changed = new AtomicReference<>();
        Form form = submission.send(typed, facts, () -> changed.set(meetings.change(authority, id, seen, facts)));
        String year = form.isRefused() ? "" : "&year=" + changed.get().date().getYear();
        return answer.to(form, "/" + authority + "/governance/year?saved=" + YearSaved.CHANGED + year, () -> details(authority, id));
    }
}
