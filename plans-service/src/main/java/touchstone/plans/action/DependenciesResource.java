package touchstone.plans.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.DependenciesApi;
import touchstone.contracts.plans.action.Dependency;
import touchstone.contracts.plans.action.NewDependency;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Dependencies over HTTP. */
class DependenciesResource implements DependenciesApi {
    private final ActionQueries actions;
    private final Dependencies dependencies;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    DependenciesResource(ActionQueries actions, Dependencies dependencies, Paging paging, Caller caller, Feed feed) {
        this.actions = actions;
        this.dependencies = dependencies;
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Dependency> dependencies(String authority, UUID action, LocalDate asAt, String after, int limit) {
        return paging.slice(read(authority, action, AsAt.orToday(asAt)).dependencies(),
                after, limit, dependency -> dependency.action().toString());
    }

    @Override
    @Command
    public List<Dependency> add(String authority, UUID action, NewDependency dependency) {
        ActionEntity waiting = find(authority, action);
        ActionEntity other = ActionEntity.visibleTo(caller, authority, dependency.dependsOn())
                .orElseThrow(() -> Problems.invalid("dependsOn", "is not an action of this authority"));
        dependencies.add(waiting, other);
        return announce(authority, action);
    }

    @Override
    @Command
    public List<Dependency> end(String authority, UUID action, UUID other) {
        dependencies.end(find(authority, action), other);
        return announce(authority, action);
    }

    private ActionEntity find(String authority, UUID action) {
        return ActionEntity.visibleTo(caller, authority, action).orElseThrow(() -> Problems.notFound("action"));
    }

    private Action read(String authority, UUID action, LocalDate asAt) {
        return actions.one(authority, action, asAt).orElseThrow(() -> Problems.notFound("action"));
    }

    private List<Dependency> announce(String authority, UUID action) {
        return feed.announce("action.linked", authority, action, () -> read(authority, action, AsAt.today())).dependencies();
    }
}
