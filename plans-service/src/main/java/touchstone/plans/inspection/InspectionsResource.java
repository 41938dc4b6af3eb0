package touchstone.plans.inspection;

import java.util.List;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.plans.inspection.Inspection;
import touchstone.contracts.plans.inspection.InspectionsApi;
import touchstone.contracts.plans.inspection.NewInspection;
import touchstone.contracts.plans.inspection.NewTheme;
import touchstone.contracts.plans.inspection.Theme;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;
import touchstone.platform.problem.Problems;

/** Inspections over HTTP. */
class InspectionsResource implements InspectionsApi {
    private final Caller caller;
    private final Feed feed;

    InspectionsResource(Caller caller, Feed feed) {
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Inspection> inspections(String authority, UUID plan) {
        List<InspectionEntity> found = plan == null ? InspectionEntity.visibleTo(caller, authority)
                : InspectionEntity.answeredBy(caller, authority, plan);
        return new Page<>(found.stream().map(one -> one.record(caller)).toList(), null);
    }

    @Override
    @Command
    public Inspection record(String authority, NewInspection facts) {
        InspectionEntity inspection = new InspectionEntity(authority, facts);
        inspection.persist();
        return announce("inspection.recorded", inspection);
    }

    @Override
    public Inspection inspection(String authority, UUID id) {
        return find(authority, id).record(caller);
    }

    @Override
    @Command
    public Inspection correct(String authority, UUID id, String ifMatch, NewInspection facts) {
        InspectionEntity inspection = IfMatch.lock(find(authority, id), ifMatch);
        inspection.tell(facts);
        return announce("inspection.corrected", inspection);
    }

    @Override
    @Command
    public Inspection publish(String authority, UUID id) {
        InspectionEntity inspection = find(authority, id);
        return inspection.publish() ? announce("inspection.published", inspection) : inspection.record(caller);
    }

    @Override
    public List<Theme> themes(String authority, UUID id) {
        return ThemeEntity.of(find(authority, id)).stream().map(ThemeEntity::record).toList();
    }

    @Override
    @Command
    public Theme addTheme(String authority, UUID id, NewTheme facts) {
        ThemeEntity theme = new ThemeEntity(find(authority, id), facts);
        theme.persist();
        return feed.announce("theme.added", authority, theme.id, theme::record);
    }

    private InspectionEntity find(String authority, UUID id) {
        return InspectionEntity.visibleTo(caller, authority, id).orElseThrow(() -> Problems.notFound("inspection"));
    }

    private Inspection announce(String type, InspectionEntity inspection) {
        return feed.announce(type, inspection.authority, inspection.id, () -> inspection.record(caller));
    }
}
