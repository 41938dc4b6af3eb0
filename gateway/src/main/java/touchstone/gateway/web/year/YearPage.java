package touchstone.gateway.web.year;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingQuery;
import touchstone.contracts.governance.meeting.MeetingsApi;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.governance.BodyNames;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.Caller;
import touchstone.platform.time.AsAt;

/** A year of meetings by month, and the form that plans another. */
@Path("/{authority}/governance/year")
@Blocking
@Produces(MediaType.TEXT_HTML)
class YearPage {
    static final String PLANNING = "planning";

    @RestClient GovernanceClient.Meetings meetings;

    private final PageLayouts frames;
    private final BodyNames bodies;
    private final ParallelCalls together;
    private final CurrentForm current;
    private final Caller caller;

    YearPage(PageLayouts frames, BodyNames bodies, ParallelCalls together, CurrentForm current, Caller caller) {
        this.frames = frames;
        this.bodies = bodies;
        this.together = together;
        this.current = current;
        this.caller = caller;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance year(PageLayout frame, YearView view);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance year(
            @PathParam("authority") @Slug String authority,
            @QueryParam("year") @Min(1901) @Max(2199) Integer year,
            @QueryParam("body") UUID body,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("saved") YearSaved saved) {
        return of(authority, year, body, asAt, saved);
    }

    TemplateInstance of(String authority, Integer asked, UUID body, LocalDate asAt, YearSaved saved) {
        PageLayout frame = frames.of(authority, Section.GOVERNANCE, "Year", asAt);
        int year = asked == null ? AsAt.orToday(asAt).getYear() : asked;
        PendingCall<List<Body>> known = bodies.ask(authority, asAt);
        List<Meeting> held = between(authority, body, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), asAt);
        LocalDate latest = held.isEmpty() ? between(authority, body, null, LocalDate.of(year, 1, 1), asAt).stream().map(Meeting::date).max(Comparator.naturalOrder()).orElse(null) : null;
        Form planning = asAt == null && caller.may(MeetingsApi.class, "plan", authority) ? Form.of(PLANNING).with("body", Objects.toString(body, "")).or(current.shown()) : null;
        return Templates.year(frame, new YearView(year, held, latest, known.get(), Objects.toString(body, null), planning, saved, asAt, "/" + authority));
    }

    private List<Meeting> between(String authority, UUID body, LocalDate from, LocalDate to, LocalDate asAt) {
        return together.ask(() -> AllPages.of(after -> meetings.meetings(authority, MeetingQuery.between(body, from, to, asAt, after)))).get();
    }
}
