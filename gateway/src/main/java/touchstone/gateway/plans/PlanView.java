package touchstone.gateway.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchstone.contracts.plans.Action;
import touchstone.contracts.plans.ActionState;
import touchstone.contracts.plans.Plan;
import touchstone.gateway.page.Link;

/**
 * What the overview of a plan shows.
 *
 * @param by    how the actions are grouped
 * @param state only actions in this state; null for all
 * @param late  whether only late ones are shown
 * @param base  the page's address
 * @param work  where the visitor's own work with the plan is done
 * @param dated "&amp;asAt=2013-06-13", or ""
 */
public record PlanView(List<Plan> plans, List<Action> actions, Grouping by, Map<?, String> titles, Agencies.Names names,
        ActionState state, String agency, boolean late, String base, String dated, List<Link> work) {

    public List<Group> groups() {
        Function<Action, Object> key = by.key();
        Map<Object, List<Action>> grouped = shown().stream()
                .collect(Collectors.groupingBy(action -> orNone(key.apply(action)), LinkedHashMap::new, Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        titles.forEach((id, title) -> groups.add(new Group(title, doings(grouped.remove(id)))));
        grouped.forEach((id, rest) -> groups.add(new Group(by.none(), doings(rest))));
        return groups.stream().filter(group -> !group.actions().isEmpty()).toList();
    }

    private static Object orNone(Object key) {
        return key == null ? "" : key;
    }

    public List<Grouping> groupings() {
        return List.of(Grouping.values());
    }

    /** States that some action is in. */
    public List<ActionState> states() {
        return actions.stream().map(Action::state).distinct().sorted().toList();
    }

    public int count() {
        return shown().size();
    }

    public long lateCount() {
        return actions.stream().filter(action -> action.daysLate() > 0).count();
    }

    public boolean isFiltered() {
        return state != null || agency != null || late;
    }

    /** What goes on in an address when the grouping changes. */
    public String filters() {
        return (state == null ? "" : "&state=" + PlanWords.key(state)) + (agency == null ? "" : "&agency=" + agency)
                + (late ? "&late=true" : "") + dated;
    }

    private List<Action> shown() {
        return actions.stream().filter(action -> state == null || action.state() == state)
                .filter(action -> agency == null || action.leadAgency().equals(agency) || action.coLeads().contains(agency))
                .filter(action -> !late || action.daysLate() > 0).toList();
    }

    private List<RecommendationView.Doing> doings(List<Action> actions) {
        return actions == null ? List.of()
                : actions.stream().map(action -> new RecommendationView.Doing(action, names.of(action.leadAgency()))).toList();
    }

    /** Actions under one heading. */
    public record Group(String title, List<RecommendationView.Doing> actions) {}
}
