package touchstone.gateway.web.actionlog;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.contracts.governance.actionlog.LogActionMove;
import touchstone.contracts.governance.actionlog.LogActionsApi;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.decision.DecisionQuery;
import touchstone.contracts.governance.escalation.EscalationQuery;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.governance.EscalationTargets;
import touchstone.gateway.web.governance.OwnerNames;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;

/** One log action: who is to do it, by when, and all that happened to it. */
@Path("/{authority}/governance/actions/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class LogActionPage {
    @RestClient GovernanceClient.LogActions log;
    @RestClient GovernanceClient.Decisions decisions;
    @RestClient GovernanceClient.Escalations escalations;
    @RestClient GovernanceClient.Bodies bodies;

    private final PageLayouts frames;
    private final AgencyNames agencies;
    private final MinutedMeetings minuted;
    private final EscalationTargets above;
    private final ParallelCalls together;
    private final CurrentForm current;

    LogActionPage(PageLayouts frames, AgencyNames agencies, MinutedMeetings minuted, EscalationTargets above, ParallelCalls together, CurrentForm current) {
        this.frames = frames;
        this.agencies = agencies;
        this.minuted = minuted;
        this.above = above;
        this.together = together;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance action(PageLayout frame, LogActionView view);
    }

    @GET
    @AllowAs(contract = LogActionsApi.class, operation = "logAction")
    @Operation(hidden = true)
    public TemplateInstance action(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("saved") LogActionSaved saved) {
        return of(authority, id, asAt, saved);
    }

    TemplateInstance of(String authority, UUID id, LocalDate asAt, LogActionSaved saved) {
        frames.nameOf(authority);
        LogAction action = together.ask(() -> log.logAction(authority, id, asAt)).get();
        List<Meeting> closing = action.allowed().contains(LogActionMove.CLOSE)
                ? minuted.of(authority, action.body()).stream().filter(meeting -> !meeting.date().isBefore(action.raisedOn())).toList() : List.of();
        PageLayout frame = frames.of(authority, Section.GOVERNANCE, "Log action of " + Words.day(action.raisedOn()), asAt);
        return Templates.action(frame, new LogActionView(action, new OwnerNames(agencies.of(authority)), closing, decided(authority, action, closing),
                asAt == null ? together.ask(() -> escalations.escalations(authority, of(action)).items()).get() : List.of(), above(authority, action), current.shown(), saved, authority, "/" + authority));
    }

    private static EscalationQuery of(LogAction action) {
        EscalationQuery query = new EscalationQuery();
        query.logAction = action.id();
        return query;
    }

    private List<Body> above(String authority, LogAction action) {
        return action.allowed().contains(LogActionMove.ESCALATE) ? above.of(authority, together.ask(() -> bodies.body(authority, action.body(), null)).get()) : List.of();
    }

    /** What those meetings decided. */
    private List<Decision> decided(String authority, LogAction action, List<Meeting> at) {
        if (at.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = at.stream().map(Meeting::id).collect(Collectors.toSet());
        DecisionQuery query = DecisionQuery.page(null, null, AllPages.PAGE);
        query.body = action.body();
        return together.ask(() -> decisions.decisions(authority, query)).get().items().stream().filter(decision -> ids.contains(decision.meeting())).toList();
    }
}
