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
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;

/** Inspections over HTTP. */
class InspectionsResource implements InspectionsApi {
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    InspectionsResource(Paging paging, Caller caller, Feed feed) {
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Inspection> inspections(String authority, UUID plan, String after, int limit) {
        List<InspectionEntity> found = plan == null ? InspectionEntity.visibleTo(caller, authority)
                : InspectionEntity.answeredBy(caller, authority, plan);
        return paging.slice(found.stream().map(one -> one.record(caller)).toList(), after, limit, Inspection::key);
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
    public Page<Theme> themes(String authority, UUID id, String after, int limit) {
        return paging.slice(ThemeEntity.of(find(authority, id)).stream().map(ThemeEntity::record).toList(), after, limit, Theme::key);
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
