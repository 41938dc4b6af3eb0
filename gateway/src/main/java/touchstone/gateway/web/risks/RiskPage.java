package touchstone.gateway.web.risks;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.risk.Risk;
import touchstone.contracts.governance.risk.RiskMove;
import touchstone.contracts.governance.risk.RisksApi;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.governance.OwnerNames;
import touchstone.gateway.web.governance.SubjectLinks;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;

/** One risk: how large it is, who looks after it, and all that happened to it. */
@Path("/{authority}/governance/risks/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class RiskPage {
    @RestClient GovernanceClient.Risks risks;

    private final PageLayouts frames;
    private final AgencyNames agencies;
    private final SubjectLinks subjects;
    private final ParallelCalls together;
    private final CurrentForm current;

    RiskPage(PageLayouts frames, AgencyNames agencies, SubjectLinks subjects, ParallelCalls together, CurrentForm current) {
        this.frames = frames;
        this.agencies = agencies;
        this.subjects = subjects;
        this.together = together;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance risk(PageLayout frame, RiskView view);
    }

    @GET
    @AllowAs(contract = RisksApi.class, operation = "risk")
    @Operation(hidden = true)
    public TemplateInstance risk(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("saved") RiskSaved saved) {
        return of(authority, id, asAt, saved);
    }

    TemplateInstance of(String authority, UUID id, LocalDate asAt, RiskSaved saved) {
        frames.nameOf(authority);
        Risk risk = together.ask(() -> risks.risk(authority, id, asAt)).get();
        AgencyNames.Names names = agencies.of(authority);
        RiskChoices choices = risk.allowed().contains(RiskMove.CHANGE) ? new RiskChoices(names.byName(), subjects.choices(authority)) : null;
        PageLayout frame = frames.of(authority, Section.GOVERNANCE, "Risk " + risk.reference(), asAt);
        return Templates.risk(frame, new RiskView(risk, new OwnerNames(names), subjects.of(authority, risk.subjects()), choices, current.shown(), saved,
                authority, "/" + authority));
    }
}
