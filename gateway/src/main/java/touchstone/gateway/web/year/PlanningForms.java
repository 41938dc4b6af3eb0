package touchstone.gateway.web.year;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.meeting.MeetingDay;
import touchstone.contracts.governance.meeting.MeetingKind;
import touchstone.contracts.governance.meeting.MeetingWarning;
import touchstone.contracts.governance.meeting.MeetingsApi;
import touchstone.contracts.governance.meeting.NewMeeting;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormResult;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** The planning of a meeting. What is unusual about its day is said first, and holds up whoever has not read it. */
@Path("/{authority}/governance/year")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class PlanningForms {
    /** The day of which the warnings have been shown. */
    static final String SEEN = "day-seen";

    @RestClient GovernanceClient.Meetings meetings;
    @RestClient GovernanceClient.MeetingDays days;

    private final YearPage page;
    private final CurrentForm posted;
    private final FormSubmission submission;
    private final FormAnswer answer;

    PlanningForms(YearPage page, CurrentForm posted, FormSubmission submission, FormAnswer answer) {
        this.page = page;
        this.posted = posted;
        this.submission = submission;
        this.answer = answer;
    }

    @POST
    @AllowAs(contract = MeetingsApi.class, operation = "plan")
    @Operation(hidden = true)
    public Response plan(@PathParam("authority") @Slug String authority) {
        FormReader typed = posted.read(YearPage.PLANNING);
        NewMeeting facts = new NewMeeting(typed.id("body", "Choose the body that meets."), typed.choice(MeetingKind.class, "kind", "Choose what kind of meeting it is."),
                typed.date("date", "Give the day, such as 2013-05-15."), typed.time("startsAt"), typed.time("endsAt"), typed.text("place"),
                "true".equals(typed.typed("remote")), typed.text("joinLink"), null);
        submission.hold(typed, facts, UnaryOperator.identity());
        Form form = typed.isReadable() ? plan(authority, facts, typed) : typed.form();
        Integer year = facts.date() == null ? null : Integer.valueOf(facts.date().getYear());
        return answer.to(form, "/" + authority + "/governance/year?saved=PLANNED&year=" + year, () -> page.of(authority, year, null, null, null));
    }

    private Form plan(String authority, NewMeeting facts, FormReader typed) {
        FormResult<MeetingDay> day = submission.sendAndGet(typed.form(), () -> days.day(authority, facts.body(), facts.date()));
        boolean seen = facts.date().toString().equals(typed.typed(SEEN));
        if (day.isRefused() || seen || day.answer().warnings().isEmpty()) {
            return day.isRefused() ? day.form() : submission.send(typed.form(), () -> meetings.plan(authority, facts));
        }
        typed.wrong("date", day.answer().warnings().stream().map(MeetingWarning::words).collect(Collectors.joining(" ")) + " Choose another day, or send it once more to plan it all the same.");
        return typed.form().with(SEEN, facts.date().toString());
    }
}
