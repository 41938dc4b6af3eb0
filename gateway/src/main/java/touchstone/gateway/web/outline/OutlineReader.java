package touchstone.gateway.web.outline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionGroup;
import touchstone.contracts.plans.action.ActionGrouping;
import touchstone.contracts.plans.action.ActionQuery;
import touchstone.contracts.plans.plan.Phase;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.plan.Workstream;
import touchstone.contracts.plans.rhythm.ReportingRhythm;
import touchstone.contracts.plans.title.RecommendationTitle;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.platform.problem.Problems;

/** Reads all that the outline of a plan shows. */
@ApplicationScoped
class OutlineReader {
    @RestClient PlansClient.Plans plans;
    @RestClient PlansClient.Phases phases;
    @RestClient PlansClient.Rhythms rhythms;
    @RestClient PlansClient.Actions actions;
    @RestClient PlansClient.Titles titles;

    private final ParallelCalls together;
    private final AgencyNames agencies;
    private final CurrentForm current;

    OutlineReader(ParallelCalls together, AgencyNames agencies, CurrentForm current) {
        this.together = together;
        this.agencies = agencies;
        this.current = current;
    }

    List<Plan> all(String authority) {
        return together.ask(() -> AllPages.of(after -> plans.plans(authority, null, after, AllPages.PAGE))).get();
    }

    /** 404 when the caller may see none of that reference. */
    Plan one(String authority, String reference) {
        return all(authority).stream().filter(plan -> plan.reference().equals(reference)).findFirst().orElseThrow(() -> Problems.notFound("plan"));
    }

    /** @param looked actions that were pasted to be looked at; null when none were */
    OutlineView read(String authority, String reference, LookedActions looked, OutlineSaved done) {
        Plan plan = one(authority, reference);
        PendingCall<List<ReportingRhythm>> reported = together.ask(() -> AllPages.of(after -> rhythms.rhythms(authority, plan.id(), after, AllPages.PAGE)));
        PendingCall<Integer> counted = together.ask(() -> actions.summary(authority, ActionGrouping.AGENCY, ofPlan(plan)).stream().mapToInt(ActionGroup::actions).sum());
        return new OutlineView(plan, phases(authority, plan), workstreams(authority, plan), reported.get(), counted.get(), recommendations(authority),
                agencies.of(authority), current.shown(), looked, done, "/" + authority);
    }

    /** What a table of actions may name. */
    OutlineNames names(String authority, Plan plan) {
        Map<String, UUID> asked = new LinkedHashMap<>();
        recommendations(authority).forEach(one -> asked.put(one.reference(), one.id()));
        Map<String, UUID> strands = new LinkedHashMap<>();
        workstreams(authority, plan).forEach(one -> strands.put(one.reference(), one.id()));
        workstreams(authority, plan).forEach(one -> strands.put(one.title(), one.id()));
        Map<String, UUID> stretches = new LinkedHashMap<>();
        phases(authority, plan).forEach(one -> stretches.put(String.valueOf(one.number()), one.id()));
        phases(authority, plan).forEach(one -> stretches.put(one.title(), one.id()));
        return new OutlineNames(agencies.of(authority).bySlug(), asked, strands, stretches);
    }

    /** How actions stand in a table, as at a date. */
    ActionSheet sheet(String authority, LocalDate asAt) {
        return ActionSheet.of(together.ask(() -> titles.titles(authority, asAt)).get(), agencies.of(authority));
    }

    List<Action> actions(String authority, Plan plan) {
        return actions(authority, ofPlan(plan));
    }

    /** All that are asked for, whatever page of them was. */
    List<Action> actions(String authority, ActionQuery query) {
        query.limit = AllPages.PAGE;
        return together.ask(() -> AllPages.of(after -> {
            query.after = after;
            return actions.actions(authority, query);
        })).get();
    }

    private List<Phase> phases(String authority, Plan plan) {
        return together.ask(() -> AllPages.of(after -> phases.phases(authority, plan.id(), null, after, AllPages.PAGE))).get();
    }

    private List<Workstream> workstreams(String authority, Plan plan) {
        return together.ask(() -> AllPages.of(after -> phases.workstreams(authority, plan.id(), after, AllPages.PAGE))).get();
    }

    private List<RecommendationTitle> recommendations(String authority) {
        return together.ask(() -> titles.titles(authority, null)).get().recommendations();
    }

    private static ActionQuery ofPlan(Plan plan) {
        ActionQuery query = ActionQuery.page(null, null, 1);
        query.plan = plan.id();
        return query;
    }
}
