package touchstone.plans.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import touchstone.contracts.Problem;
import touchstone.contracts.plans.action.ActionListsApi;
import touchstone.contracts.plans.action.AddedActions;
import touchstone.contracts.plans.action.NewAction;
import touchstone.contracts.plans.action.NewActions;
import touchstone.plans.plan.PlanEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Reads;
import touchstone.platform.time.AsAt;

/** Several actions at once, over HTTP. */
class ActionListsResource implements ActionListsApi {
    /** What stands against any of them: its place in the list, from 0, the field, and what is wrong with it. */
    private static final String WRONG = """
            with said as (
                 select cast(place as int) - 1 as place, reference, name_key(reference) as name, cast(recommendation as uuid), cast(theme as uuid), cast(workstream as uuid), cast(phase as uuid)
                   from unnest(cast(:references as text[]), cast(:recommendations as text[]), cast(:themes as text[]), cast(:workstreams as text[]), cast(:phases as text[]))
                        with ordinality one(reference, recommendation, theme, workstream, phase, place))
            select place, 'reference' as field, 'is used already: choose another than ' || reference as words from said
             where exists (select from action a where a.authority = :authority and name_key(a.reference) = said.name)
                or exists (select from said before where before.place < said.place and before.name = said.name)
             union all
            select place, 'recommendation', 'is not a recommendation of this authority' from said
             where recommendation is not null and not exists (select from recommendation r where r.id = said.recommendation and r.authority = :authority)
             union all
            select place, 'theme', 'is not a gap of this authority' from said
             where theme is not null and not exists (select from theme t join inspection i on i.id = t.inspection
                   where t.id = said.theme and i.authority = :authority and t.kind = 'GAP')
             union all
            select place, 'workstream', 'is not a workstream of this plan' from said
             where workstream is not null and not exists (select from workstream w where w.id = said.workstream and w.plan = cast(:plan as uuid))
             union all
            select place, 'phase', 'is not a phase of this plan' from said
             where phase is not null and not exists (select from phase p where p.id = said.phase and p.plan = cast(:plan as uuid))
             order by place""";

    private final ActionQueries actions;
    private final Reads reads;
    private final Caller caller;
    private final Feed feed;

    ActionListsResource(ActionQueries actions, Reads reads, Caller caller, Feed feed) {
        this.actions = actions;
        this.reads = reads;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    @Command
    public AddedActions add(String authority, UUID plan, NewActions facts) {
        PlanEntity.visibleTo(caller, authority, plan).orElseThrow(() -> Problems.notFound("plan"));
        requireFine(authority, plan, facts.actions());
        List<UUID> added = facts.actions().stream().map(one -> added(authority, one)).toList();
        return new AddedActions(feed.announceAll("action.added", authority, () -> actions.these(authority, added, AsAt.today())));
    }

    private static UUID added(String authority, NewAction facts) {
        ActionEntity action = new ActionEntity(authority, facts);
        action.persist();
        return action.id;
    }

    /** 422 naming everything that stands against any of them. */
    private void requireFine(String authority, UUID plan, List<NewAction> all) {
        List<Problem.Item> wrong = new ArrayList<>();
        IntStream.range(0, all.size()).filter(place -> !all.get(place).plan().equals(plan))
                .forEach(place -> wrong.add(item(place, "plan", "must be the plan to which the list is added")));
        IntStream.range(0, all.size()).filter(place -> ActionEntity.whyNoDate(all.get(place)) != null)
                .forEach(place -> wrong.add(item(place, "dueFrom", ActionEntity.whyNoDate(all.get(place)))));
        Map<String, Object> with = new HashMap<>(Map.of("authority", authority, "plan", plan));
        with.put("references", each(all, NewAction::reference));
        with.put("recommendations", each(all, NewAction::recommendation));
        with.put("themes", each(all, NewAction::theme));
        with.put("workstreams", each(all, NewAction::workstream));
        with.put("phases", each(all, NewAction::phase));
        wrong.addAll(reads.list(WRONG, with, row -> item(row.number("place"), row.text("field"), row.text("words"))));
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }

    private static List<Object> each(List<NewAction> all, Function<NewAction, ?> fact) {
        List<Object> each = new ArrayList<>();
        all.forEach(one -> each.add(fact.apply(one)));
        return each;
    }

    private static Problem.Item item(int place, String field, String words) {
        return new Problem.Item("actions[%d].%s".formatted(place, field), words);
    }
}
