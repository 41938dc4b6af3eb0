package touchstone.gateway.web.agency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.rhythm.OwedUpdate;
import touchstone.contracts.plans.update.DraftsApi;
import touchstone.contracts.plans.update.ReviewApi;
import touchstone.contracts.plans.update.ReviewEntry;
import touchstone.contracts.plans.update.UpdateDraft;
import touchstone.contracts.plans.update.UpdateState;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;
import touchstone.platform.caller.Caller;

/** My agency: what it owes, what came back to it and why, and what was accepted. */
@Path("/{authority}/agency/{agency}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AgencyPage {
    private static final int OWED = 200;
    private static final int LATELY = 10;

    @RestClient PlansClient.Review review;
    @RestClient PlansClient.Drafts drafts;

    private final PageLayouts frames;
    private final AgencyNames agencies;
    private final ParallelCalls together;
    private final Caller caller;

    AgencyPage(PageLayouts frames, AgencyNames agencies, ParallelCalls together, Caller caller) {
        this.frames = frames;
        this.agencies = agencies;
        this.together = together;
        this.caller = caller;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance agency(PageLayout frame, AgencyView view);
    }

    @GET
    @AllowAs(contract = ReviewApi.class, operation = "owed")
    @Operation(hidden = true)
    public TemplateInstance agency(@PathParam("authority") @Slug String authority, @PathParam("agency") @Slug String agency) {
        String name = agencies.of(authority).of(agency);
        boolean own = agency.equals(caller.agency()) && caller.may(DraftsApi.class, "drafts", authority);
        PendingCall<Page<OwedUpdate>> owed = together.ask(() -> review.owed(authority, agency, null, null, OWED));
        PendingCall<List<ReviewEntry>> unanswered = unanswered(authority, agency);
        PendingCall<List<ReviewEntry>> waiting = latest(authority, agency, UpdateState.SUBMITTED, LATELY);
        PendingCall<List<ReviewEntry>> accepted = accepted(authority, agency);
        List<UpdateDraft> written = own ? together.ask(() -> AllPages.of(after ->
                drafts.drafts(authority, after, AllPages.PAGE))).get() : List.of();
        List<OwedUpdate> late = owed.get().items().stream().sorted(Comparator.comparingInt(OwedUpdate::daysOwed).reversed()).toList();
        return Templates.agency(frames.of(authority, Section.PLAN, name, null), new AgencyView(authority, name, own, late,
                owed.get().next() != null, unanswered.get(), written, waiting.get(), accepted.get()));
    }

    /** Returned, and nothing has been sent in answer. */
    private PendingCall<List<ReviewEntry>> unanswered(String authority, String agency) {
        return latest(authority, agency, UpdateState.RETURNED, OWED)
                .map(returned -> returned.stream().filter(entry -> entry.resubmittedAs() == null).toList());
    }

    private PendingCall<List<ReviewEntry>> accepted(String authority, String agency) {
        return latest(authority, agency, UpdateState.ACCEPTED, LATELY);
    }

    private PendingCall<List<ReviewEntry>> latest(String authority, String agency, UpdateState state, int limit) {
        return together.ask(() -> review.updates(authority, state, agency, true, null, limit)).map(Page::items);
    }
}
