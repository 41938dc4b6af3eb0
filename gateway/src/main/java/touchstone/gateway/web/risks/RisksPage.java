package touchstone.gateway.web.risks;

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
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.risk.Risk;
import touchstone.contracts.governance.risk.RiskQuery;
import touchstone.contracts.governance.risk.RisksApi;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.governance.BodyNames;
import touchstone.gateway.web.governance.OwnerNames;
import touchstone.gateway.web.governance.SubjectLinks;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.gateway.web.layout.ListAddress;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;
import touchstone.platform.caller.Caller;

/** The risk register. */
@Path("/{authority}/governance/risks")
@Blocking
@Produces(MediaType.TEXT_HTML)
class RisksPage {
    static final String RAISING = "raising";

    @RestClient GovernanceClient.Risks risks;

    private final PageLayouts frames;
    private final BodyNames bodies;
    private final AgencyNames agencies;
    private final SubjectLinks subjects;
    private final ParallelCalls together;
    private final CurrentForm current;
    private final Caller caller;

    RisksPage(PageLayouts frames, BodyNames bodies, AgencyNames agencies, SubjectLinks subjects, ParallelCalls together, CurrentForm current, Caller caller) {
        this.frames = frames;
        this.bodies = bodies;
        this.agencies = agencies;
        this.subjects = subjects;
        this.together = together;
        this.current = current;
        this.caller = caller;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance risks(PageLayout frame, RisksView view);
    }

    /** Takes the filters of the list as its owner does. */
    @GET
    @AllowAs(contract = RisksApi.class, operation = "risks")
    @Operation(hidden = true)
    public TemplateInstance risks(@PathParam("authority") @Slug String authority, @BeanParam @Valid RiskQuery query) {
        PageLayout frame = frames.of(authority, Section.GOVERNANCE, "Risks", query.asAt);
        PendingCall<Page<Risk>> listed = together.ask(() -> risks.risks(authority, query));
        PendingCall<List<Body>> known = bodies.ask(authority, query.asAt);
        AgencyNames.Names names = agencies.of(authority);
        boolean adds = query.asAt == null && caller.may(RisksApi.class, "add", authority);
        RiskChoices choices = adds ? new RiskChoices(names.byName(), subjects.choices(authority)) : null;
        Page<Risk> page = listed.get();
        ListAddress address = ListAddress.of("/" + authority + "/governance/risks", query.asAt).with("body", query.body).with("agency", query.agency)
                .with("open", query.open).with("scored", query.scored).with("text", query.text);
        return Templates.risks(frame, new RisksView(address, page.items(), known.get(), names.byName(), new OwnerNames(names),
                adds ? Form.of(RAISING).or(current.shown()) : null, choices, address.next(AllPages.cursor(page.next())), "/" + authority));
    }
}
