package touchstone.plans.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import touchstone.contracts.Problem;
import touchstone.contracts.plans.recommendation.AddedRecommendations;
import touchstone.contracts.plans.recommendation.NewRecommendation;
import touchstone.contracts.plans.recommendation.NewRecommendations;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.contracts.plans.recommendation.RecommendationListsApi;
import touchstone.plans.inspection.InspectionEntity;
import touchstone.plans.inspection.RecommendationEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Reads;
import touchstone.platform.time.AsAt;

/** Several recommendations at once, over HTTP. */
class RecommendationListsResource implements RecommendationListsApi {
    /** Places in the list, from 0, whose reference is used already, here or further up. */
    private static final String TAKEN = """
            with said as (select name_key(reference) as name, place from unnest(cast(:references as text[])) with ordinality one(reference, place))
            select cast(place as int) - 1 as place from said
             where exists (select from recommendation r where r.authority = :authority and name_key(r.reference) = said.name)
                or exists (select from said before where before.place < said.place and before.name = said.name)""";

    private final RecommendationQueries recommendations;
    private final Reads reads;
    private final Caller caller;
    private final Feed feed;

    RecommendationListsResource(RecommendationQueries recommendations, Reads reads, Caller caller, Feed feed) {
        this.recommendations = recommendations;
        this.reads = reads;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    @Command
    public AddedRecommendations add(String authority, UUID id, NewRecommendations facts) {
        InspectionEntity.visibleTo(caller, authority, id).orElseThrow(() -> Problems.notFound("inspection")).requireDraft();
        requireFine(authority, id, facts.recommendations());
        List<RecommendationEntity> added = facts.recommendations().stream().map(one -> new RecommendationEntity(authority, one)).toList();
        added.forEach(one -> one.persist());
        return new AddedRecommendations(added.stream().map(this::announced).toList());
    }

    /** 422 naming everything that stands against any of them. */
    private void requireFine(String authority, UUID inspection, List<NewRecommendation> all) {
        List<Problem.Item> wrong = new ArrayList<>();
        IntStream.range(0, all.size()).filter(place -> !all.get(place).inspection().equals(inspection))
                .forEach(place -> wrong.add(item(place, "inspection", "must be the inspection to which the list is added")));
        List<String> references = all.stream().map(NewRecommendation::reference).toList();
        reads.list(TAKEN, Map.of("authority", authority, "references", references), row -> row.number("place"))
                .forEach(place -> wrong.add(item(place, "reference", "is used already: choose another than " + references.get(place))));
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }

    private static Problem.Item item(int place, String field, String words) {
        return new Problem.Item("recommendations[%d].%s".formatted(place, field), words);
    }

    private Recommendation announced(RecommendationEntity added) {
        return feed.announce("recommendation.added", added.authority, added.id,
                () -> recommendations.one(added.authority, added.id, AsAt.today()).orElseThrow());
    }
}
