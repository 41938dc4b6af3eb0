package touchstone.gateway.web.actionlog;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.contracts.governance.actionlog.LogActionQuery;
import touchstone.contracts.governance.actionlog.LogActionsApi;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.governance.BodyNames;
import touchstone.gateway.web.governance.OwnerNames;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.gateway.web.layout.ListAddress;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;
import touchstone.platform.caller.Caller;

/** The action log: what meetings asked of whom, and how far it is. */
@Path("/{authority}/governance/actions")
@Blocking
@Produces(MediaType.TEXT_HTML)
class LogActionsPage {
    static final String RAISING = "raising";

    @RestClient GovernanceClient.LogActions log;

    private final PageLayouts frames;
    private final BodyNames bodies;
    private final AgencyNames agencies;
    private final MinutedMeetings minuted;
    private final ParallelCalls together;
    private final CurrentForm current;
    private final Caller caller;

    LogActionsPage(PageLayouts frames, BodyNames bodies, AgencyNames agencies, MinutedMeetings minuted, ParallelCalls together, CurrentForm current, Caller caller) {
        this.frames = frames;
        this.bodies = bodies;
        this.agencies = agencies;
        this.minuted = minuted;
        this.together = together;
        this.current = current;
        this.caller = caller;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance actions(PageLayout frame, LogActionsView view);
    }

    /** Takes the filters of the list as its owner does. */
    @GET
    @AllowAs(contract = LogActionsApi.class, operation = "logActions")
    @Operation(hidden = true)
    public TemplateInstance actions(@PathParam("authority") @Slug String authority, @BeanParam @Valid LogActionQuery query) {
        PageLayout frame = frames.of(authority, Section.GOVERNANCE, "Action log", query.asAt);
        PendingCall<Page<LogAction>> listed = together.ask(() -> log.logActions(authority, query));
        PendingCall<List<Body>> known = bodies.ask(authority, query.asAt);
        AgencyNames.Names names = agencies.of(authority);
        RaisingForm raising = query.asAt == null && caller.may(LogActionsApi.class, "raise", authority) ? raising(authority, names) : null;
        Page<LogAction> page = listed.get();
        ListAddress address = ListAddress.of("/" + authority + "/governance/actions", query.asAt).with("body", query.body).with("agency", query.agency)
                .with("open", query.open).with("overdue", query.overdue).with("text", query.text);
        return Templates.actions(frame, new LogActionsView(address, page.items(), known.get(), names.byName(), new OwnerNames(names), raising,
                address.next(AllPages.cursor(page.next())), "/" + authority));
    }

    private RaisingForm raising(String authority, AgencyNames.Names names) {
        List<Meeting> meetings = minuted.of(authority, null);
        Form form = Form.of(RAISING).or(current.shown());
        return meetings.isEmpty() && !form.isRefused() ? null : new RaisingForm(form, meetings, minuted.seats(authority, meetings), names.byName());
    }
}
