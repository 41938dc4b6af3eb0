package touchstone.gateway.web.phases;

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
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.action.ActionGroup;
import touchstone.contracts.plans.action.ActionGrouping;
import touchstone.contracts.plans.action.ActionQuery;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.status.OwnerAnswers;
import touchstone.gateway.status.Programmes;
import touchstone.gateway.web.action.DecisionSaved;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.time.AsAt;

/** The phases of the plan: which run, which are suspended and why, and what waits for what. */
@Path("/{authority}/plan/phases")
@Blocking
@Produces(MediaType.TEXT_HTML)
class PhasesPage {
    @RestClient PlansClient.Phases phases;
    @RestClient PlansClient.Actions actions;

    private final PageLayouts frames;
    private final Programmes programmes;
    private final ParallelCalls together;
    private final CurrentForm current;

    PhasesPage(PageLayouts frames, Programmes programmes, ParallelCalls together, CurrentForm current) {
        this.together = together;
        this.frames = frames;
        this.programmes = programmes;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance phases(PageLayout frame, PhasesView view);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance phases(
            @PathParam("authority") @Slug String authority,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("saved") DecisionSaved saved) {
        return of(authority, asAt, saved);
    }

    TemplateInstance of(String authority, LocalDate asked, DecisionSaved saved) {
        PageLayout frame = frames.of(authority, Section.PLAN, "Phases", asked);
        OwnerAnswers answers = programmes.of(authority, asked).answers();
        Map<String, ActionGroup> counted = together.ask(() -> actions.summary(authority, ActionGrouping.PHASE, ActionQuery.page(asked, null, 1))).get()
                .stream().filter(group -> group.key() != null).collect(Collectors.toMap(ActionGroup::key, Function.identity()));
        List<PhasesView.Planned> plans = answers.plans().stream().map(plan -> PhasesView.Planned.of(plan,
                together.ask(() -> AllPages.of(after -> phases.phases(authority, plan.id(), AsAt.orToday(asked), after, AllPages.PAGE))).get(), counted, answers)).toList();
        return Templates.phases(frame, new PhasesView(plans, current.shown(), saved, "/" + authority));
    }
}
