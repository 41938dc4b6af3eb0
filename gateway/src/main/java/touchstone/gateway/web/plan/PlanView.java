package touchstone.gateway.web.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionGroup;
import touchstone.contracts.plans.action.ActionMove;
import touchstone.contracts.plans.action.ActionState;
import touchstone.contracts.plans.plan.Plan;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.layout.Link;

/**
 * What the overview of a plan shows: its actions counted, and one page of them.
 *
 * @param actions  those of this page, in the order of their references
 * @param counted  all that were asked for, where the list begins; empty on the pages that follow
 * @param next     where those that follow are; null when none do
 * @param work     where the visitor's own work with the plan is done
 * @param base     the authority's address
 */
public record PlanView(List<Plan> plans, PlanAddress address, List<ActionGroup> counted, List<Action> actions, String next,
        GroupTitles divisions, List<Link> work, String base) {

    /** The actions of this page under their headings, in reading order. */
    public List<Group> groups() {
        Map<String, List<Action>> grouped = actions.stream()
                .collect(Collectors.groupingBy(address.by()::keyOf, LinkedHashMap::new, Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        grouped.forEach((key, some) -> groups.add(new Group(address.by().title(key, divisions), some.stream().map(this::doing).toList())));
        return groups;
    }

    /** Whether others of the list stand on a page before this one. */
    public boolean isContinued() {
        return counted.isEmpty() && !actions.isEmpty();
    }

    /** Each group counted, in the order of the first action of each. */
    public List<Total> totals() {
        return counted.stream().map(group -> new Total(address.by().title(group.key(), divisions), address.only(group.key()), group)).toList();
    }

    /** "37 actions: 12 completed, 5 overdue, 4 suspended; nothing was reported yet on 9." */
    public String sum() {
        List<String> parts = new ArrayList<>(List.of(sum(ActionGroup::completed) + " completed", sum(ActionGroup::overdue) + " overdue"));
        if (sum(ActionGroup::suspended) > 0) {
            parts.add(sum(ActionGroup::suspended) + " suspended");
        }
        int unreported = sum(ActionGroup::unreported);
        return Words.count(sum(ActionGroup::actions), "action") + ": " + String.join(", ", parts)
                + (unreported == 0 ? "." : "; nothing was reported yet on " + unreported + ".");
    }

    private int sum(ToIntFunction<ActionGroup> of) {
        return counted.stream().mapToInt(of).sum();
    }

    public List<Grouping> groupings() {
        return List.of(Grouping.values());
    }

    public List<ActionState> states() {
        return List.of(ActionState.values());
    }

    /** The title of the recommendation to which the list is narrowed; null when it is not. */
    public String narrowedTo() {
        return divisions.recommendations().get(address.value("recommendation"));
    }

    private Doing doing(Action action) {
        return new Doing(action, divisions.agencies().getOrDefault(action.leadAgency(), action.leadAgency()));
    }

    /** Actions under one heading. */
    public record Group(String title, List<Doing> actions) {}

    /** An action with the name of who leads it. */
    public record Doing(Action action, String leadName) {

        public boolean isEditable() {
            return action.allowed().contains(ActionMove.EDIT);
        }
    }

    /**
     * A group, counted.
     *
     * @param only where only its actions are shown; null when they cannot be asked for
     */
    public record Total(String title, String only, ActionGroup counts) {}
}
