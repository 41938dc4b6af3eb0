package touchstone.gateway.web.board;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.body.Cadence;
import touchstone.contracts.governance.body.NewCadence;
import touchstone.contracts.governance.calendar.CadenceApi;
import touchstone.contracts.governance.calendar.MeetingSeriesApi;
import touchstone.contracts.governance.calendar.NewMeetingSeries;
import touchstone.contracts.governance.calendar.PlannedSeries;
import touchstone.contracts.governance.calendar.SkippedDay;
import touchstone.contracts.governance.calendar.UnsuitableDays;
import touchstone.contracts.governance.meeting.Postponement;
import touchstone.contracts.governance.meeting.SittingsApi;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** A body's year: its meetings planned at once, moved one by one, and planned anew when it meets more or less often. */
@Path("/{authority}/bodies/{reference}/set-up")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class YearForms {
    @RestClient GovernanceClient.MeetingSeries series;
    @RestClient GovernanceClient.Cadences cadences;
    @RestClient GovernanceClient.Sittings sittings;

    private final BoardReader reader;
    private final BoardAnswer answer;
    private final CurrentForm posted;
    private final FormSubmission submission;

    YearForms(BoardReader reader, BoardAnswer answer, CurrentForm posted, FormSubmission submission) {
        this.reader = reader;
        this.answer = answer;
        this.posted = posted;
        this.submission = submission;
    }

    @POST
    @Path("/meeting-series")
    @AllowAs(contract = MeetingSeriesApi.class, operation = "plan")
    @Operation(hidden = true)
    public Response plan(@PathParam("authority") @Slug String authority, @PathParam("reference") @Slug String reference) {
        FormReader typed = posted.read(BoardView.SERIES);
        NewMeetingSeries facts = new NewMeetingSeries(typed.date("first", "Give the day of the first meeting, such as 2027-04-13."),
                typed.date("until", "Give the day after which none is planned, such as 2028-03-31."), time(typed, "startsAt"), time(typed, "endsAt"),
                typed.text("place"), typed.text("remote") != null, typed.choice(UnsuitableDays.class, "unsuitable", "Choose what becomes of such a day."));
        List<LocalDate> skipped = new ArrayList<>();
        Form form = submission.send(typed, facts, () -> skipped.addAll(skipped(series.plan(authority, body(authority, reference), facts))));
        return answer.to(form, authority, reference, BoardSaved.SERIES, skipped);
    }

    @POST
    @Path("/cadence")
    @AllowAs(contract = CadenceApi.class, operation = "change")
    @Operation(hidden = true)
    public Response change(@PathParam("authority") @Slug String authority, @PathParam("reference") @Slug String reference) {
        FormReader typed = posted.read(BoardView.CADENCE);
        NewCadence facts = new NewCadence(typed.choice(Cadence.class, "cadence", "Choose how often it meets from then on."),
                typed.date("from", "Give the day from which it holds, such as 2027-04-01."), typed.id("decision"), typed.date("decidedOn"), typed.text("decidedBy"),
                typed.text("reason", "Say why."), List.copyOf(typed.lines("consulted")));
        List<LocalDate> skipped = new ArrayList<>();
        Form form = submission.send(typed, facts, () -> skipped.addAll(skipped(cadences.change(authority, body(authority, reference), facts))));
        return answer.to(form, authority, reference, BoardSaved.CADENCE, skipped);
    }

    @POST
    @Path("/meetings/{id}/postponement")
    @AllowAs(contract = SittingsApi.class, operation = "postpone")
    @Operation(hidden = true)
    public Response move(@PathParam("authority") @Slug String authority, @PathParam("reference") @Slug String reference, @PathParam("id") UUID id) {
        FormReader typed = posted.read(BoardView.moving(id));
        Postponement to = new Postponement(typed.text("reason", "Say why, as members are told."), typed.date("date", "Give the new day, such as 2027-04-20."),
                time(typed, "startsAt"), time(typed, "endsAt"));
        typed.require("date");
        return answer.to(submission.send(typed, to, () -> sittings.postpone(authority, id, to)), authority, reference, BoardSaved.MOVED);
    }

    private static List<LocalDate> skipped(PlannedSeries planned) {
        return planned == null ? List.of() : planned.skipped().stream().map(SkippedDay::date).toList();
    }

    private static LocalTime time(FormReader typed, String field) {
        String said = typed.text(field);
        try {
            return said == null ? null : LocalTime.parse(said);
        } catch (DateTimeException none) {
            typed.wrong(field, "Give a time such as 14:00.");
            return null;
        }
    }

    private UUID body(String authority, String reference) {
        return reader.body(authority, reference).id();
    }
}
