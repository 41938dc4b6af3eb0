package touchstone.metrics.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.release.Release;
import touchstone.contracts.metrics.release.ReleasePreview;
import touchstone.contracts.metrics.release.ReleasesApi;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.platform.http.Paging;

/** Releases over HTTP. */
class ReleasesResource implements ReleasesApi {
    private final ReadingStore store;
    private final Paging paging;

    ReleasesResource(ReadingStore store, Paging paging) {
        this.store = store;
        this.paging = paging;
    }

    @Override
    public Page<Release> releases(String authority, String after, int limit) {
        return paging.slice(ReleaseEntity.latest(authority).stream().map(ReleaseEntity::record).toList(), after, limit, Release::key);
    }

    @Override
    public ReleasePreview preview(String authority) {
        List<ReadingEntity> waiting = ReadingEntity.submitted(authority);
        List<UUID> theirs = waiting.stream().map(reading -> reading.indicator).distinct().toList();
        Map<UUID, IndicatorEntity> indicators = IndicatorEntity.byId(store.related(authority, theirs));
        List<ReadingEntity> accepted = new ArrayList<>(ReadingEntity.accepted(indicators.keySet()));
        Map<Place, Integer> revisions = accepted.stream().collect(Collectors.toMap(ReadingEntity::place, reading -> reading.revision, Math::max));
        List<ReadingEntity> next = waiting.stream().map(reading -> reading.asRevision(1 + revisions.getOrDefault(reading.place(), 0))).toList();
        accepted.addAll(next);
        return new ReleaseDecision(indicators, accepted).preview(next);
    }
}
